import type {Country} from '../types.js';

/** Numbers of Europe, by country code. Each field: `../types.ts`. */
// prettier-ignore
export const europe: readonly Country[] = [
  {
    iso: 'AT', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}, {number: '144', use: 'ambulance'}],
    lines: [
      {name: 'Telefonseelsorge', nameLang: 'de',
        phone: [{number: '142'}], chatHost: 'onlineberatung-telefonseelsorge.at', host: 'telefonseelsorge.at',
        hours: '24/7', languages: ['de'], confidence: 'V', lastKnownValid: '2025-09', shown: true},
    ],
  },
  {
    iso: 'BE', emergencyChecked: 'V',
    emergency: [{number: '112', use: 'all'}],
    lines: [
      // Chat evenings only.
      {name: 'Zelfmoordlijn', nameLang: 'nl',
        phone: [{number: '1813'}], chatHost: 'zelfmoord1813.be', chatHours: 'check', host: 'zelfmoord1813.be',
        hours: '24/7', languages: ['nl'], confidence: 'V', lastKnownValid: '2026-02', shown: true},
      {name: 'Centre de Prévention du Suicide', nameLang: 'fr',
        phone: [{number: '0800 32 123'}], host: 'preventionsuicide.be',
        hours: '24/7', languages: ['fr'], confidence: 'V', lastKnownValid: '2026-02', shown: true},
      {name: 'Community Help Service', nameLang: 'en',
        phone: [{number: '02 648 40 14'}], host: 'chsbelgium.org',
        hours: '24/7', languages: ['en'], confidence: 'V', lastKnownValid: '2026-02', shown: true},
    ],
  },
  {
    iso: 'CH', emergencyChecked: 'K', zone: 'Europe/Zurich',
    emergency: [{number: '112', use: 'all'}, {number: '144', use: 'ambulance'}],
    lines: [
      {name: 'Die Dargebotene Hand', nameLang: 'de',
        aliases: [{name: 'La Main Tendue', nameLang: 'fr'}, {name: 'Telefono Amico', nameLang: 'it'}],
        phone: [{number: '143'}], chatHost: '143.ch', host: '143.ch',
        hours: '24/7', languages: ['de', 'fr', 'it'], confidence: 'V', lastKnownValid: '2024-01', shown: true},
      {name: 'Heart2Heart (English)', nameLang: 'en',
        phone: [{number: '0800 143 000'}], host: 'heart2heart.143.ch',
        hours: {from: '18:00', to: '23:00'}, languages: ['en'], confidence: 'V', lastKnownValid: '2024-01', shown: true},
    ],
  },
  {
    iso: 'CZ', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}, {number: '155', use: 'ambulance'}],
    lines: [
      {name: 'Linka první psychické pomoci', nameLang: 'cs',
        phone: [{number: '116 123'}], host: 'linkapsychickepomoci.cz',
        hours: '24/7', languages: ['cs'], confidence: 'K', shown: true},
    ],
  },
  {
    iso: 'DE', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'ambulance-fire'}, {number: '110', use: 'police'}],
    lines: [
      // 116 123 from knowledge.
      {name: 'TelefonSeelsorge', nameLang: 'de',
        phone: [{number: '0800 1110111'}, {number: '0800 1110222'}, {number: '116 123'}], chatHost: 'online.telefonseelsorge.de',
        host: 'telefonseelsorge.de',
        hours: '24/7', languages: ['de'], confidence: 'V', lastKnownValid: '2022-09', shown: true},
    ],
  },
  // 1813 is a medical helpline of the Capital Region only.
  {
    iso: 'DK', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}],
    notEmergency: [{number: '1813', use: 'health-advice'}],
    lines: [
      // Daily from 11:00 into the night; hours changed several times. Only the number was seen in 2015-10.
      {name: 'Livslinien', nameLang: 'da',
        phone: [{number: '70 201 201'}], chatHost: 'livslinien.dk', host: 'livslinien.dk',
        hours: 'check', languages: ['da'], confidence: 'V', lastKnownValid: '2015-10', shown: true},
    ],
  },
  {
    iso: 'ES', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}],
    lines: [
      // Online chat through the Ministry of Health site.
      {name: 'Línea 024 de atención a la conducta suicida', nameLang: 'es',
        phone: [{number: '024'}], chatHost: 'sanidad.gob.es', host: 'sanidad.gob.es',
        hours: '24/7', languages: ['es'], confidence: 'V', lastKnownValid: '2025-10', shown: true},
    ],
  },
  {
    iso: 'FI', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}],
    lines: [
      {name: 'MIELI Kriisipuhelin', nameLang: 'fi',
        phone: [{number: '09 2525 0111'}], host: 'mieli.fi',
        hours: '24/7', languages: ['fi'], confidence: 'V', shown: true},
      // The English number differs between pages (0113 on an older page, 0116 on mieli.fi).
      {name: 'MIELI Crisis Helpline, other languages', nameLang: 'en',
        phone: [{number: '09 2525 0112', language: 'sv'}, {number: '09 2525 0116', language: 'en'},
          {number: '09 2525 0113', language: 'ar'}, {number: '09 2525 0114', language: 'uk'}, {number: '09 2525 0115', language: 'ru'}],
        host: 'mieli.fi',
        hours: 'check', languages: ['sv', 'en', 'ar', 'uk', 'ru'], confidence: 'V', shown: true},
    ],
  },
  // 15 is SAMU. 114: SMS, app or video, for Deaf people and people who cannot speak.
  {
    iso: 'FR', emergencyChecked: 'V',
    emergency: [{number: '112', use: 'all'}, {number: '15', use: 'ambulance'}, {number: '114', use: 'text'}],
    lines: [
      {name: '3114, numéro national de prévention du suicide', nameLang: 'fr',
        phone: [{number: '3114'}], host: '3114.fr',
        hours: '24/7', languages: ['fr'], confidence: 'V', lastKnownValid: '2021-10', shown: true},
    ],
  },
  // 112 also works.
  {
    iso: 'GB', emergencyChecked: 'K',
    emergency: [{number: '999', use: 'all'}, {number: '112', use: 'all'}],
    lines: [
      {name: 'Samaritans', nameLang: 'en',
        phone: [{number: '116 123'}], host: 'samaritans.org',
        hours: '24/7', languages: ['en'], sometimes: ['cy'], confidence: 'V', lastKnownValid: '2026-01', shown: true},
      {name: 'Shout', nameLang: 'en',
        phone: [], text: {number: '85258', keyword: 'SHOUT'}, host: 'giveusashout.org',
        hours: '24/7', languages: ['en'], confidence: 'V', lastKnownValid: '2026-01', shown: true},
      // Similar service in Wales and Scotland; Northern Ireland: Lifeline 0808 808 8000 (K).
      {name: 'NHS 111, mental health option (England: option 2)', nameLang: 'en',
        phone: [{number: '111'}], host: '111.nhs.uk',
        hours: '24/7', languages: ['en'], confidence: 'V', lastKnownValid: '2026-01', shown: true},
    ],
  },
  {
    iso: 'GR', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}, {number: '166', use: 'ambulance'}],
    lines: [
      // Host from knowledge.
      {name: 'Γραμμή Παρέμβασης για την Αυτοκτονία 1018 (Κλίμακα)', nameLang: 'el',
        phone: [{number: '1018'}], host: 'suicide-help.gr',
        hours: '24/7', languages: ['el'], confidence: 'V', lastKnownValid: '2025-10', shown: true},
      // Host from knowledge.
      {name: 'Γραμμή Ψυχοκοινωνικής Υποστήριξης', nameLang: 'el',
        phone: [{number: '10306'}], host: '10306.gr',
        hours: '24/7', languages: ['el'], confidence: 'V', lastKnownValid: '2025-10', shown: true},
    ],
  },
  {
    iso: 'HU', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}, {number: '104', use: 'ambulance'}],
    lines: [
      {name: 'LESZ lelki elsősegély', nameLang: 'hu',
        phone: [{number: '116-123'}], host: 'sos116-123.hu',
        hours: '24/7', languages: ['hu'], confidence: 'K', shown: true},
    ],
  },
  {
    iso: 'IE', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}, {number: '999', use: 'all'}],
    lines: [
      {name: 'Samaritans Ireland', nameLang: 'en',
        phone: [{number: '116 123'}], host: 'samaritans.org',
        hours: '24/7', languages: ['en'], confidence: 'V', lastKnownValid: '2019-04', shown: true},
      // TALK is a second keyword.
      {name: 'Text About It (50808)', nameLang: 'en',
        phone: [], text: {number: '50808', keyword: 'HELLO'}, host: 'textaboutit.ie',
        hours: '24/7', languages: ['en'], confidence: 'V', lastKnownValid: '2020-06', shown: true},
    ],
  },
  {
    iso: 'IS', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}],
    lines: [
      {name: 'Píeta síminn', nameLang: 'is',
        phone: [{number: '552 2218'}], host: 'pieta.is',
        hours: '24/7', languages: ['is'], confidence: 'K', shown: true},
      {name: 'Hjálparsími Rauða krossins', nameLang: 'is',
        phone: [{number: '1717'}], chatHost: '1717.is', host: '1717.is',
        hours: '24/7', languages: ['is'], sometimes: ['en'], confidence: 'K', shown: true},
    ],
  },
  // 118 where it is still used.
  {
    iso: 'IT', emergencyChecked: 'K', zone: 'Europe/Rome',
    emergency: [{number: '112', use: 'all'}, {number: '118', use: 'ambulance', partial: true}],
    lines: [
      // Outside hours show 112. The organisation itself asks for a 24/7 public number: none existed in Sept 2025. WhatsApp
      // has limited hours.
      {name: 'Telefono Amico Italia', nameLang: 'it',
        phone: [{number: '02 2327 2327'}], whatsapp: {number: '324 011 7252', callingCode: '39', hours: 'check'},
        host: 'telefonoamico.it',
        hours: {from: '09:00', to: '24:00'}, languages: ['it'], confidence: 'V', lastKnownValid: '2025-09', shown: true},
    ],
  },
  {
    iso: 'LU', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}],
    lines: [
      // Daily from 11:00 to 23:00, later at weekends.
      {name: 'SOS Détresse', nameLang: 'fr',
        phone: [{number: '454545'}], host: '454545.lu',
        hours: 'check', languages: ['lb', 'fr', 'de'], sometimes: ['en'], confidence: 'K', shown: true},
    ],
  },
  {
    iso: 'NL', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}],
    lines: [
      // 113 is the suicide line here, NOT an emergency number; do not confuse with 112.
      {name: '113 Zelfmoordpreventie', nameLang: 'nl',
        phone: [{number: '113'}, {number: '0800-0113'}], chatHost: '113.nl', host: '113.nl',
        hours: '24/7', languages: ['nl'], sometimes: ['en'], confidence: 'V', lastKnownValid: '2020-07', shown: true},
    ],
  },
  // In Norway 113 is the MEDICAL EMERGENCY number (V: helsenorge.no); in the Netherlands 113 is the suicide line.
  {
    iso: 'NO', emergencyChecked: 'V',
    emergency: [{number: '113', use: 'ambulance'}, {number: '112', use: 'police'}],
    lines: [
      {name: 'Mental Helse Hjelpetelefonen', nameLang: 'no',
        phone: [{number: '116 123'}], chatHost: 'mentalhelse.no', host: 'mentalhelse.no',
        hours: '24/7', languages: ['no'], confidence: 'K', shown: true},
      {name: 'Kirkens SOS', nameLang: 'no',
        phone: [{number: '22 40 00 40'}], chatHost: 'kirkens-sos.no', host: 'kirkens-sos.no',
        hours: '24/7', languages: ['no'], confidence: 'K', shown: true},
    ],
  },
  {
    iso: 'PL', emergencyChecked: 'K', zone: 'Europe/Warsaw',
    emergency: [{number: '112', use: 'all'}],
    lines: [
      // Page of about 2019.
      {name: 'Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym', nameLang: 'pl',
        phone: [{number: '800 70 2222'}], chatHost: 'centrumwsparcia.pl', host: 'centrumwsparcia.pl',
        hours: '24/7', languages: ['pl'], confidence: 'V', shown: true},
      {name: 'Telefon zaufania dla dorosłych', nameLang: 'pl',
        phone: [{number: '116 123'}], host: '116sos.pl',
        hours: {from: '14:00', to: '22:00'}, languages: ['pl'], confidence: 'V', lastKnownValid: '2025-10', shown: true},
    ],
  },
  {
    iso: 'PT', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}],
    lines: [
      // NEW line, started 10 Sep 2025; older lists do not have it.
      {name: 'Linha Nacional de Prevenção do Suicídio', nameLang: 'pt',
        phone: [{number: '1411'}], host: 'sns24.gov.pt',
        hours: '24/7', languages: ['pt'], confidence: 'V', lastKnownValid: '2025-09', shown: true},
    ],
  },
  {
    iso: 'RO', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}],
    lines: [
      // Evening and night.
      {name: 'Telefonul Antisuicid (Alianța Română de Prevenție a Suicidului)', nameLang: 'ro',
        phone: [{number: '0800 801 200'}], host: 'antisuicid.ro',
        hours: 'check', languages: ['ro'], confidence: 'K?', shown: false},
    ],
  },
  {
    iso: 'RU', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}, {number: '103', use: 'ambulance'}],
    lines: [
      // News of Feb 2026 (V): there is NO single national adult short number; regional lines differ.
      {name: 'МЧС России, экстренная психологическая помощь', nameLang: 'ru',
        phone: [{number: '+7 495 989-50-50'}], host: 'psi.mchs.gov.ru',
        hours: '24/7', languages: ['ru'], confidence: 'K', shown: true},
      // For minors: not a default for an adult widget.
      {name: 'Детский телефон доверия', nameLang: 'ru',
        phone: [{number: '8-800-2000-122'}], host: 'telefon-doveria.ru',
        hours: 'check', languages: ['ru'], confidence: 'V', shown: false},
    ],
  },
  // 1177 is health advice.
  {
    iso: 'SE', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}],
    notEmergency: [{number: '1177', use: 'health-advice'}],
    lines: [
      // 24/7 since June 2020; to be checked again.
      {name: 'Mind Självmordslinjen', nameLang: 'sv',
        phone: [{number: '90101'}], chatHost: 'mind.se', host: 'mind.se',
        hours: 'check', languages: ['sv'], confidence: 'V', lastKnownValid: '2020-06', shown: true},
    ],
  },
  // No dedicated national suicide line could be confirmed: show 112 and the generic fallback. Old lists give 182, which is
  // the hospital APPOINTMENT line - never ship it.
  {
    iso: 'TR', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}],
    lines: [],
  },
  {
    iso: 'UA', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}, {number: '103', use: 'ambulance'}],
    lines: [
      // Existence of the service seen (2019); number from knowledge.
      {name: 'Lifeline Ukraine', nameLang: 'en',
        phone: [{number: '7333'}], host: 'lifelineukraine.com',
        hours: '24/7', languages: ['uk', 'ru'], sometimes: ['en'], confidence: 'K', shown: true},
    ],
  },
];
