import type {Country} from '../types.js';

/** Numbers of the Americas, by country code. Each field: `../types.ts`. */
// prettier-ignore
export const americas: readonly Country[] = [
  // 911: "police / emergencies". 107 in many cities.
  {
    iso: 'AR', emergencyChecked: 'K',
    emergency: [{number: '911', use: 'all'}, {number: '107', use: 'ambulance', partial: true}],
    lines: [
      {name: 'Línea Nacional de Salud Mental', nameLang: 'es',
        phone: [{number: '0800-999-0091'}], host: 'argentina.gob.ar',
        hours: '24/7', languages: ['es'], confidence: 'V', lastKnownValid: '2025-09', shown: true},
      // Operated differently in Buenos Aires (CAS) and in provinces. 24 h in some provinces.
      {name: 'Línea 135', nameLang: 'es',
        phone: [{number: '135'}], host: 'asistenciaalsuicida.org.ar',
        hours: 'check', languages: ['es'], confidence: 'V', lastKnownValid: '2026-02', shown: true},
    ],
  },
  // 192 is SAMU.
  {
    iso: 'BR', emergencyChecked: 'V',
    emergency: [{number: '192', use: 'ambulance'}, {number: '190', use: 'police'}],
    lines: [
      // Brazil 188 is not 988.
      {name: 'CVV - Centro de Valorização da Vida', nameLang: 'pt-BR',
        phone: [{number: '188'}], chatHost: 'cvv.org.br', host: 'cvv.org.br',
        hours: '24/7', languages: ['pt-BR'], confidence: 'V', lastKnownValid: '2025-09', shown: true},
    ],
  },
  {
    iso: 'CA', emergencyChecked: 'K',
    emergency: [{number: '911', use: 'all'}],
    lines: [
      {name: '9-8-8: Suicide Crisis Helpline', nameLang: 'en',
        phone: [{number: '988'}], text: {number: '988'}, host: '988.ca',
        hours: '24/7', languages: ['en', 'fr'], confidence: 'V', lastKnownValid: '2025-09', shown: true},
    ],
  },
  {
    iso: 'CL', emergencyChecked: 'K',
    emergency: [{number: '131', use: 'ambulance'}, {number: '133', use: 'police'}],
    lines: [
      // Free from mobile phones only. Page undated, 2025-26.
      {name: 'Línea *4141 No estás solo, no estás sola', nameLang: 'es',
        phone: [{number: '*4141', from: 'mobile'}], host: 'minsal.cl',
        hours: '24/7', languages: ['es'], confidence: 'V', shown: true},
    ],
  },
  {
    iso: 'CO', emergencyChecked: 'K',
    emergency: [{number: '123', use: 'all'}],
    lines: [
      {name: 'Línea 192 (opción 4) / Línea 106 en Bogotá', nameLang: 'es',
        phone: [{number: '192'}, {number: '106'}], host: 'minsalud.gov.co',
        hours: 'check', languages: ['es'], confidence: 'K?', shown: false},
    ],
  },
  {
    iso: 'MX', emergencyChecked: 'K',
    emergency: [{number: '911', use: 'all'}],
    lines: [
      {name: 'Línea de la Vida', nameLang: 'es',
        phone: [{number: '800 911 2000'}], host: 'gob.mx',
        hours: '24/7', languages: ['es'], confidence: 'V', lastKnownValid: '2025-09', shown: true},
    ],
  },
  // 106 is SAMU.
  {
    iso: 'PE', emergencyChecked: 'K',
    emergency: [{number: '106', use: 'ambulance'}, {number: '105', use: 'police'}],
    lines: [
      // 113 is a health-advice line in Peru.
      {name: 'Línea 113, opción 5', nameLang: 'es',
        phone: [{number: '113'}], host: 'gob.pe',
        hours: '24/7', languages: ['es'], confidence: 'K?', shown: false},
    ],
  },
  {
    iso: 'US', emergencyChecked: 'K',
    emergency: [{number: '911', use: 'all'}],
    lines: [
      // Press 1 veterans, 2 Spanish; the separate LGBTQ+ youth option ended 2025-07-17; Deaf/HoH: videophone or relay (K).
      // Interpreters for 240+ languages by phone.
      {name: '988 Suicide & Crisis Lifeline', nameLang: 'en',
        phone: [{number: '988'}], text: {number: '988'}, chatHost: '988lifeline.org', host: '988lifeline.org',
        hours: '24/7', languages: ['en', 'es'], confidence: 'V', lastKnownValid: '2025-06', shown: true},
      {name: 'Crisis Text Line', nameLang: 'en',
        phone: [], text: {number: '741741', keyword: 'HOME'}, host: 'crisistextline.org',
        hours: '24/7', languages: ['en', 'es'], confidence: 'K', shown: true},
    ],
  },
  {
    iso: 'UY', emergencyChecked: 'K',
    emergency: [{number: '911', use: 'all'}],
    lines: [
      {name: 'Línea VIDA', nameLang: 'es',
        phone: [{number: '0800 0767'}, {number: '*0767'}], host: 'asse.com.uy',
        hours: '24/7', languages: ['es'], confidence: 'K', shown: true},
    ],
  },
];
