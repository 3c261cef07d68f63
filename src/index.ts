import {define} from './define.js';
import {registry} from './elements/index.js';
import {mount} from './mounts.js';

define(registry);
const mountAll = () => mount(document, Object.keys(registry));
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mountAll);
else mountAll();
