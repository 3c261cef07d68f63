import type {Country} from '../types.js';

/** Numbers of Africa, by country code. Each field: `../types.ts`. */
// prettier-ignore
export const africa: readonly Country[] = [
  {
    iso: 'EG', emergencyChecked: 'K',
    emergency: [{number: '123', use: 'ambulance'}, {number: '122', use: 'police'}],
    lines: [
      // An older number 0800 888 0700 was seen on an undated news page. 24/7 claimed.
      {name: 'الخط الساخن - الأمانة العامة للصحة النفسية', nameLang: 'ar',
        phone: [{number: '16328'}], host: 'mohp.gov.eg',
        hours: 'check', languages: ['ar'], confidence: 'K?', shown: false},
    ],
  },
  {
    iso: 'KE', emergencyChecked: 'K',
    emergency: [{number: '999', use: 'all'}, {number: '112', use: 'all'}],
    lines: [
      // Sources disagree about the Red Cross line (1199 or 1190).
      {name: 'Befrienders Kenya', nameLang: 'en',
        phone: [{number: '+254 722 178 177'}], host: 'befrienderskenya.org',
        hours: 'check', languages: ['en', 'sw'], confidence: 'K?', shown: false},
    ],
  },
  // Several lines exist (SURPIN, MANI) but none could be confirmed: show 112 and the generic fallback.
  {
    iso: 'NG', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}],
    lines: [],
  },
  {
    iso: 'ZA', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'mobile'}, {number: '10177', use: 'ambulance'}, {number: '10111', use: 'police'}],
    lines: [
      // 24-hour suicide helplines confirmed Nov 2025; number from progress.guide and knowledge. Some other South African
      // languages.
      {name: 'SADAG Suicide Crisis Helpline', nameLang: 'en',
        phone: [{number: '0800 567 567'}], text: {number: '31393'}, host: 'sadag.org',
        hours: '24/7', languages: ['en'], confidence: 'V2', lastKnownValid: '2025-11', shown: true},
    ],
  },
];
