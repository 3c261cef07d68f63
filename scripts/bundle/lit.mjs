// What the bundle leaves out of Lit: what no widget uses. Every cut names text that must stand there once, so a new version of Lit that words
// it otherwise stops the build, and so does a widget that begins to use what is cut.
import {cut, nodes, replaceOnce} from './transforms.mjs';

/**
 * By file: `members` of its classes that nothing calls, and `texts` that give way to others.
 * Not there any more: directives but on elements (`slotted`), disconnection of directives, comments and raw text elements in templates,
 * compiled templates, MathML, polyfills, hydration; reflected, wrapped and initial values of properties, converters but for Boolean and
 * Number; ids of messages made from their words, messages that are templates.
 */
const CUTS = {
  // Lit asks for a Trusted Types policy of its own name when it is loaded: beside a host that runs Lit too, or under a strict policy list, that
  // throws and takes the whole file with it. Ours has our name and does not throw; and a frozen list of versions does no harm.
  'lit-html/lit-html.js': {
    members: ['startNode', 'endNode', 'parentNode', 'tagName', '_$AU', 'setConnected'],
    texts: [
      ['s.createPolicy("lit-html",{createHTML:t=>t})', '(()=>{try{return s.createPolicy("ketamine-widgets",{createHTML:t=>t})}catch{}})()'],
      [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
      ['i=t=>t,', ''],
      ['i(t).nextSibling;i(t).remove()', 't.nextSibling;t.remove()'],
      ['Error("invalid template strings array")', 'Error()'],
      // Templates hold neither comments nor raw text, and no tag whose name is an expression.
      ['v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,', 'v=/<(\\/?[a-zA-Z][^>\\s]*)/g,'],
      ['y=/^(?:script|style|textarea|title)$/i,', ''],
      ['let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;', 'let l=2===i?"<svg>":"",c=v;'],
      ['c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p', 'c===v?c=p:c===p'],
      ['(c=n??v,d=-1)', '(c=v,d=-1)'],
      [':c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);', ':c=p;'],
      ['(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")', '(t[s]||"<?>")+(2===i?"</svg>":"")'],
      ['2===i||3===i', '2===i'],
      [
        'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
        '',
      ],
      [
        'else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
        'else r.data===n&&d.push({type:2,index:l});',
      ],
      ['(t?.creationScope??l).importNode', 'l.importNode'],
      ['e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);', 'e=this._$AC(t);'],
      ['const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'],
      // A directive stands on an element, and stays the same one.
      [
        'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
        '',
      ],
      ['_$AI(t){M(this,t)}', '_$AI(t){(this.d??=new t._$litDirective$).update(this,t.values)}'],
      ['t=M(this,t,i),', ''],
      ['t=M(this,t,i,0),o=', 'o='],
      ['r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
      ['(t=M(this,t,i,0)??A)', '(t??=A)'],
      ['V:M,', ''],
      ['this._$AP?.(!1,!0,s);', ';'],
      ['k{constructor(t,i,s,e){this.type=2,', 'k{constructor(t,i,s,e){'],
      ['this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}', 'this.options=e}'],
      ['constructor(t,i,s,e,h){this.type=1,', 'constructor(t,i,s,e,h){'],
      ['this.name=i,this._$AM=e,', 'this.name=i,'],
      ['constructor(){super(...arguments),this.type=3}', ''],
      ['constructor(){super(...arguments),this.type=4}', ''],
      ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
      ['{this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}', '{this.element=t}'],
      ['this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i', 'this._$AV=[],this._$AD=t'],
      ['this._$AH=A,this._$AN=void 0,this._$AA=t', 'this._$AH=A,this._$AA=t'],
      ['this._$AH=A,this._$AN=void 0,this.element=t', 'this._$AH=A,this.element=t'],
      [
        'const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),',
        'const s=this._$AH;s===A?t===A||this.element.addEventListener(this.name,this,t):t===A&&this.element.removeEventListener(this.name,this,s),',
      ],
    ],
  },
  'lit-html/directive.js': {members: ['_$AU', '_$AT', '_$AS'], texts: [['constructor(t){}', '']]},
  'lit-element/lit-element.js': {
    members: ['connectedCallback', 'disconnectedCallback'],
    texts: [
      ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
      ['i._$litElement$=!0,', ''],
      [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
      ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ],
  },
  'reactive-element/reactive-element.js': {
    members: ['addInitializer', 'finalizeStyles', 'firstUpdated', 'getPropertyDescriptor', 'getUpdateComplete', 'removeController', '_$ET', 'scheduleUpdate'],
    texts: [
      ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
      ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', ''],
      [
        'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
        'u=(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?+t:t',
      ],
      ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};', 'b={};'],
      // The registry of standard decorators is a global of the page; ours are legacy ones.
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      ['const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}', ''],
      [
        'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
        'this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})',
      ],
      [',void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=', ',this.elementProperties='],
      [
        'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
        'this.finalized=!0,this._$Ei();',
      ],
      ['void 0!==i&&this._$Eh.set(i,t)', 'this._$Eh.set(i,t)'],
      ['this.finalizeStyles(this.styles)', 'this.styles'],
      ['return this.getUpdateComplete()', 'return this._$ES'],
      ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
      ['d=(t,s)=>t,', ''],
      ['if(this.hasOwnProperty(d("elementProperties")))return', 'if(this.hasOwnProperty("elementProperties"))return'],
      ['this.hasOwnProperty(d("finalized"))', 'this.hasOwnProperty("finalized")'],
      ['y[d("elementProperties")]=new Map,y[d("finalized")]=new Map', 'y.elementProperties=new Map,y.finalized=!0'],
      ['return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'return i??t.toLowerCase()'],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
      [
        'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
        'this[e]=u(s,i.getPropertyOptions(e).type)',
      ],
      ['this.hasUpdated=!1,this._$Em=null,', 'this.hasUpdated=!1,'],
      ['requestUpdate(t,s,i,e=!1,h){', 'requestUpdate(t,s){'],
      [
        'const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)',
        'if(i(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)',
      ],
      [
        'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
        '',
      ],
      ['const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending', 'return this.performUpdate(),!this.isUpdatePending'],
      [
        'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
        '',
      ],
      ['this._$EO?.forEach(t=>t.hostUpdate?.()),', ''],
      ['this._$EO?.forEach(t=>t.hostConnected?.())', ''],
      ['this.enableUpdating(!0),}', 'this.enableUpdating(!0)}'],
      ['{this._$EO?.forEach(t=>t.hostDisconnected?.())}', '{}'],
      [',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()', ''],
      ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
      [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    ],
  },
  'reactive-element/css-tag.js': {
    members: ['toString'],
    texts: [
      ['t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
      // Advice to people who write styles: ours are written.
      [
        'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e',
        'this.cssText=t',
      ],
      [
        'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
        'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o',
      ],
      [
        `const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)`,
        'return new n(e.reduce((e,s,o)=>e+s.cssText+t[o+1],t[0]))',
      ],
      ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t)'],
      ['o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o.map(t=>t.styleSheet)'],
      ['c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t', 'c=t=>t'],
    ],
  },
  'localize/init/install.js': {
    texts: [
      ["if (installed) {\n        throw new Error('lit-localize can only be configured once');\n    }\n", ''],
      ['let installed = false;', ''],
      ['installed = true;', ''],
    ],
  },
  'localize/init/reentrant.js': {
    texts: [
      ['const targetLocalesSet = new Set(targetLocales);', ''],
      ['const locale = getLocale();', ''],
      [/locale !== sourceLocale && targetLocalesSet\.has\(locale\)\s+\? loadLocaleSync\(locale\)\?\.templates\s+: undefined/, 'loadLocaleSync().templates'],
    ],
  },
  'localize/internal/runtime-msg.js': {
    texts: [
      ["import { generateMsgId } from './id-generation.js';", ''],
      [/^function generateId[\s\S]*?^}$/m, ''],
      ['options?.id ?? generateId(template)', 'options.id'],
      ["else if ('strTag' in localized)", 'else'],
      [/ {12}else \{\n {16}\/\/ E\.g\. html`[\s\S]*?\n {12}\}\n/, ''],
      ['const expressionOrders = new WeakMap();\nconst hashCache = new Map();', ''],
    ],
  },
};

/** Of lit-localize, what says a message; the rest is for other ways to load languages. */
const LOCALIZE = "export {msg} from '@lit/localize/init/install.js';export {str} from '@lit/localize/internal/str-tag.js';";

/** What our own code may not use, as it is not there. */
function checkOurs(context, code, id) {
  for (const [, options = ''] of code.matchAll(/\bproperty\(\{([^}]*)\}/g))
    for (const [, key] of options.matchAll(/(\w+):/g)) if (key !== 'type' && key !== 'attribute') throw new Error(`${id}: Lit without ${key} of a property`);
  for (const {type, tag, quasi} of nodes(context.parse(code))) {
    if (type !== 'TaggedTemplateExpression' || !/^(html|svg)$/.test(tag.name)) continue;
    for (const {value} of quasi.quasis)
      if (/<(script|style|textarea|title|math|!--)|<\/?$/i.test(value.raw)) throw new Error(`${id}: Lit without ${value.raw}`);
  }
  const [method] = /\b(firstUpdated|getUpdateComplete|scheduleUpdate|host(Connected|Disconnected|Update))\b/.exec(code) ?? [];
  if (method) throw new Error(`${id}: Lit without ${method}`);
  if (/\blit\/directives?\b/.test(code) && !id.endsWith('base/slotted.js')) throw new Error(`${id}: Lit without directives but slotted`);
}

export const patchLit = () => ({
  name: 'patch-lit',
  resolveId: (id) => (id === '@lit/localize' ? 'virtual:localize' : null),
  load: (id) => (id === 'virtual:localize' ? LOCALIZE : null),
  transform(code, id) {
    if (/esm\/(base|elements|figures)\//.test(id)) checkOurs(this, code, id);
    const file = Object.keys(CUTS).find((name) => id.endsWith(`/${name}`));
    if (!file) return null;
    const {members = [], texts} = CUTS[file];
    const ranges = [...nodes(this.parse(code))]
      .filter(({type, key}) => type === 'MethodDefinition' && members.includes(key.name))
      .map(({start, end}) => [start, end]);
    if (ranges.length < members.length) throw new Error(`${id}: expected ${members.join(', ')}`);
    return {code: texts.reduce((text, [from, to]) => replaceOnce(text, from, to, id), cut(code, ranges)), map: null};
  },
});
