import type {Decorator, Preview, StoryContext} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {withActions} from 'storybook/actions/decorator';
import '../src/index.js';
import {directionOf} from '../src/localization/match.js';
import {availableLocales, sourceLocale} from '../src/localization/messages.js';
import {supportedRegions} from '../src/regions/index.js';
import {argTypesOf, infoOf, manifest, widgets} from './manifest.js';
import {tag} from './markup.js';
import {countryName, languageName} from './names.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** The page of a clinic around each story: language, direction, colors, text size, and the profile, unless a story has its own. */
const page: Decorator = (story, {globals, parameters}) => {
  const shown = story();
  if (parameters['bare']) return html`<div class="bare" lang=${String(globals['language'])}>${shown}</div>`;
  const words = typeof shown === 'string' ? unsafeHTML(shown) : shown;
  const lang = String(globals['language']);
  const region = globals['region'] === 'none' ? nothing : String(globals['region']);
  return html`<div
    class=${parameters['columns'] ? 'page columns' : 'page'}
    lang=${lang}
    dir=${directionOf(lang)}
    data-scheme=${String(globals['scheme'])}
    data-text=${String(globals['text'])}
  >
    ${
      parameters['profile'] === false
        ? words
        : html`<clinic-profile
            name="Example Clinic"
            region=${region}
            phone="212-555-0142"
            email="hello@example.com"
            booking-url="https://booking.example.com/"
            hours="Mo-Fr 09:00-17:00"
            timezone="America/New_York"
            >${words}</clinic-profile
          >`
    }
  </div>`;
};

/** What stands above the stories of an element: what it is, when to use it, when not, and the code of the shortest use. */
function describe(element: string, {parameters}: {parameters: {guide?: Guide}}): string {
  const {use = [], avoid = [], code = tag(element)} = parameters.guide ?? {};
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  return `${infoOf(element)?.description ?? ''}\n\n### When to use\n\n${list(use)}\n\n### When not to use\n\n${list(avoid)}\n\n### Code\n\n\`\`\`html\n${code}\n\`\`\``;
}

/** When an element helps, and when something else helps more. */
export interface Guide {
  readonly use: readonly string[];
  readonly avoid: readonly string[];
  /** The shortest use; left out, the empty tag. */
  readonly code?: string;
}

const phone = (width: number, height: number) => ({name: `${width} px`, type: 'mobile' as const, styles: {width: `${width}px`, height: `${height}px`}});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page, withActions as Decorator],
  render: (args, {component}) => tag(component as string, args),
  parameters: {
    layout: 'fullscreen',
    actions: {handles: [...new Set(widgets.flatMap(({events = []}) => events.map(({name}) => name)))]},
    a11y: {
      test: 'error',
      options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: {'target-size': {enabled: true}}},
    },
    controls: {expanded: true},
    docs: {
      codePanel: true,
      extractArgTypes: argTypesOf,
      extractComponentDescription: describe,
      // The page's own markup, not what the element made of it.
      source: {excludeDecorators: true, transform: (_code: string, context: StoryContext) => context.originalStoryFn(context.args, context)},
    },
    options: {storySort: {order: ['Start', ['Webmasters', 'Designers', 'Translators'], 'Elements', 'Tools']}},
    viewport: {
      options: {
        w320: phone(320, 640),
        w375: phone(375, 812),
        w768: {...phone(768, 1024), type: 'tablet'},
        w1280: {...phone(1280, 800), type: 'desktop'},
      },
    },
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: availableLocales.map((value) => ({value, title: languageName(value), right: directionOf(value) === 'rtl' ? `${value}, right to left` : value})),
      },
    },
    region: {
      description: 'Country that the clinic profile says',
      toolbar: {
        icon: 'location',
        dynamicTitle: true,
        items: [{value: 'none', title: 'No country said'}, ...supportedRegions.map((value) => ({value, title: countryName(value), right: value}))],
      },
    },
    scheme: {
      description: 'Color scheme of the page',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light', icon: 'sun'},
          {value: 'dark', title: 'Dark', icon: 'moon'},
          {value: 'auto', title: 'As the device'},
        ],
      },
    },
    text: {
      description: 'Text size of the page',
      toolbar: {
        icon: 'zoom',
        dynamicTitle: true,
        items: [
          {value: 'normal', title: 'Text 100 %'},
          {value: 'large', title: 'Text 150 %'},
          {value: 'double', title: 'Text 200 %'},
        ],
      },
    },
  },
  initialGlobals: {language: sourceLocale, region: 'US', scheme: 'light', text: 'normal'},
};
export default preview;
