import {css} from 'lit';

/**
 * The look of all figures. What a thing *is* never hangs on colour alone: it also has its own shape, or is solid,
 * open, dashed or dotted. What carries `m-…` moves while its drawing is told to by `data-motion`: once, from somewhere else to where it stands.
 *
 * @cssprop --kw-figure-line - outlines
 * @cssprop --kw-figure-accent - what is active
 * @cssprop --kw-figure-second - what blocks, or what stays the same
 */
export const figureStyles = css`
  .figure {
    --_figure-line: var(--kw-figure-line, currentColor);
    --_figure-accent: var(--kw-figure-accent, light-dark(#0f5c63, #7fd1d9));
    --_figure-second: var(--kw-figure-second, light-dark(#a8481a, #f0a878));
    --_figure-tint: 14%;
    --_figure: var(--_figure-line);
    display: block;
    inline-size: 100%;
    block-size: auto;
    fill: none;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .f-accent {
    --_figure: var(--_figure-accent);
  }
  .f-warn {
    --_figure: var(--_figure-second);
  }
  .figure,
  .f-accent,
  .f-warn {
    stroke: var(--_figure);
  }
  .f-line {
    fill: none;
  }
  .f-soft,
  .f-wash {
    fill: color-mix(in srgb, var(--_figure) var(--_figure-tint), transparent);
  }
  .f-fill,
  .f-solid {
    fill: var(--_figure);
  }
  .f-solid {
    stroke: var(--_figure-line);
  }
  .f-fill,
  .f-wash {
    stroke: none;
  }
  .f-bold {
    stroke-width: 5;
  }
  .f-thin {
    stroke-width: 2;
  }
  .f-ghost {
    stroke-dasharray: 1 7;
  }
  .f-heads {
    stroke: color-mix(in srgb, var(--_figure) 50%, transparent);
    stroke-width: 8;
    stroke-dasharray: 0 10;
  }
  .f-ticks {
    stroke-width: 8;
    stroke-linecap: butt;
    stroke-dasharray: 3 9;
  }
  .f-mirror:dir(rtl) {
    transform: scaleX(-1);
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    [data-motion] .figure {
      animation: kw-clock 5s;
    }
    [data-motion] .m-flow {
      animation: kw-flow 0.5s linear 10;
    }
    [data-motion] .m-knock {
      animation: kw-knock 0.5s 2s 6 alternate;
    }
    [data-motion] .m-come {
      animation: kw-come 2s ease-out;
    }
    [data-motion] .m-burst {
      animation: kw-burst 2.5s ease-out;
      transform-origin: 124px 84px;
    }
    .m-burst + .m-burst {
      transform-origin: 196px 84px !important;
    }
    [data-motion] .m-send {
      animation: kw-send 2.5s ease-out;
    }
    [data-motion] .m-then {
      animation: kw-then 4s ease-out;
    }
    [data-motion] .m-grow {
      animation: kw-grow 2s ease-out backwards;
    }
    [data-motion] :nth-child(even) > .m-grow {
      animation-delay: 1.5s;
    }
    [data-motion='paused'] :is(.figure, .figure *) {
      animation-play-state: paused !important;
    }
  }
  @keyframes kw-clock {
    to {
      visibility: visible;
    }
  }
  @keyframes kw-flow {
    to {
      translate: 0 24px;
    }
  }
  @keyframes kw-knock {
    to {
      translate: 0 7px;
    }
  }
  @keyframes kw-come {
    from {
      translate: 0 -110px;
    }
  }
  @keyframes kw-burst {
    from {
      scale: 0;
    }
  }
  @keyframes kw-send {
    from {
      translate: -50px;
      opacity: 0;
    }
  }
  @keyframes kw-then {
    0%,
    50% {
      opacity: 0;
      translate: -8px -8px;
    }
  }
  @keyframes kw-grow {
    from {
      scale: 0;
    }
  }
  @supports not (color: light-dark(red, red)) {
    .figure {
      --_figure-accent: var(--kw-figure-accent, currentColor);
      --_figure-second: var(--kw-figure-second, currentColor);
    }
  }
  @media (forced-colors: active) {
    .figure {
      --_figure-line: CanvasText;
      --_figure-accent: CanvasText;
      --_figure-second: CanvasText;
      --_figure-tint: 0%;
    }
    .f-accent.f-fill,
    .f-accent.f-solid {
      fill: Highlight;
      stroke: CanvasText;
      stroke-width: 2;
    }
  }
  @media print {
    .figure {
      --_figure-line: #000;
      --_figure-accent: #000;
      --_figure-second: #666;
    }
  }
`;
