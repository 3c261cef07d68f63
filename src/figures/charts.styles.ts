import {css} from 'lit';

/** The look of what is drawn in charts. Kinds are told apart by shape: filled, hollow, dashed, dotted; the color only helps. */
export const chartFigureStyles = css`
  .without {
    stroke: var(--_strong-line);
    stroke-width: 0.75;
  }
  .with,
  .full {
    stroke: none;
    fill: var(--_accent);
  }
  .body path,
  .hollow,
  .dots {
    vector-effect: non-scaling-stroke;
    stroke: var(--_accent);
  }
  .shape {
    fill: color-mix(in srgb, var(--_accent) 20%, transparent);
  }
  .on {
    stroke-dasharray: 6 5;
  }
  .dots {
    stroke-width: 4;
    stroke-dasharray: 0 8;
  }
  .sign {
    font-size: min(1em, 5cqi);
    transform: translate(-0.6em, -0.6em);
  }
  .low {
    transform: translate(0.1em, -0.6em);
  }
  .high {
    transform: translate(-1.3em, -0.6em);
  }
  .hollow {
    fill: Canvas;
    stroke-width: 2.25;
  }
  @media (forced-colors: active) {
    .chart {
      --_accent: CanvasText;
      --_strong-line: CanvasText;
    }
    .shape {
      fill: Canvas;
    }
  }
`;
