import type {Country} from '../types.js';

/** Numbers of Oceania, by country code. Each field: `../types.ts`. */
// prettier-ignore
export const oceania: readonly Country[] = [
  // 106 takes a text telephone (TTY), no SMS.
  {
    iso: 'AU', emergencyChecked: 'K',
    emergency: [{number: '000', use: 'all'}, {number: '106', use: 'textphone'}],
    lines: [
      {name: 'Lifeline Australia', nameLang: 'en',
        phone: [{number: '13 11 14'}], text: {number: '0477 13 11 14'}, chatHost: 'lifeline.org.au', host: 'lifeline.org.au',
        hours: '24/7', languages: ['en'], confidence: 'V', lastKnownValid: '2022-02', shown: true},
      {name: '13YARN (Aboriginal and Torres Strait Islander people)', nameLang: 'en',
        phone: [{number: '13 92 76'}], host: '13yarn.org.au',
        hours: '24/7', languages: ['en'], confidence: 'K', shown: true},
      {name: 'Suicide Call Back Service', nameLang: 'en',
        phone: [{number: '1300 659 467'}], chatHost: 'suicidecallbackservice.org.au', host: 'suicidecallbackservice.org.au',
        hours: '24/7', languages: ['en'], confidence: 'K', shown: true},
    ],
  },
  {
    iso: 'NZ', emergencyChecked: 'K',
    emergency: [{number: '111', use: 'all'}],
    lines: [
      {name: '1737 Need to talk?', nameLang: 'en',
        phone: [{number: '1737'}], text: {number: '1737'}, host: '1737.org.nz',
        hours: '24/7', languages: ['en'], confidence: 'V', lastKnownValid: '2025-12', shown: true},
      {name: 'Suicide Crisis Helpline', nameLang: 'en',
        phone: [{number: '0508 828 865'}], host: 'lifeline.org.nz',
        hours: '24/7', languages: ['en'], confidence: 'V', lastKnownValid: '2025-12', shown: true},
      {name: 'Lifeline Aotearoa', nameLang: 'en',
        phone: [{number: '0800 543 354'}], text: {number: '4357', keyword: 'HELP'}, host: 'lifeline.org.nz',
        hours: '24/7', languages: ['en'], confidence: 'V', lastKnownValid: '2025-12', shown: true},
    ],
  },
];
