import type {Country} from '../types.js';

/** Numbers of Asia and the Middle East, by country code. Each field: `../types.ts`. */
// prettier-ignore
export const asia: readonly Country[] = [
  {
    iso: 'AE', emergencyChecked: 'K', zone: 'Asia/Dubai',
    emergency: [{number: '998', use: 'ambulance'}, {number: '999', use: 'police'}],
    lines: [
      // Digits derived from the letters SAKINA.
      {name: '800-SAKINA (Abu Dhabi)', nameLang: 'en', aliases: [{name: 'سكينة', nameLang: 'ar'}],
        phone: [{number: '800 725462'}], host: 'doh.gov.ae',
        hours: '24/7', languages: ['ar', 'en'], confidence: 'V', lastKnownValid: '2026-03', shown: true},
      {name: 'تحدّث لنسمعك', nameLang: 'ar', aliases: [{name: 'Emirates Health Services', nameLang: 'en'}],
        phone: [{number: '800 8877'}], host: 'ehs.gov.ae',
        hours: {from: '09:00', to: '21:00'}, languages: ['ar'], confidence: 'V', lastKnownValid: '2026-03', shown: true},
    ],
  },
  {
    iso: 'CN', emergencyChecked: 'K',
    emergency: [{number: '120', use: 'ambulance'}, {number: '110', use: 'police'}],
    lines: [
      // NEW unified number, in all prefecture-level cities since May 2025. At least 18 hours a day, 24 h in many cities.
      {name: '全国统一心理援助热线', nameLang: 'zh-Hans',
        phone: [{number: '12356'}], host: 'nhc.gov.cn',
        hours: 'check', languages: ['zh'], confidence: 'V', lastKnownValid: '2026-05', shown: true},
    ],
  },
  {
    iso: 'HK', emergencyChecked: 'V',
    emergency: [{number: '999', use: 'all'}],
    lines: [
      {name: '情緒通', nameLang: 'zh-Hant', aliases: [{name: 'Mental Health Support Hotline', nameLang: 'en'}],
        phone: [{number: '18111'}], host: 'shallwetalk.hk',
        hours: '24/7', languages: ['yue', 'zh', 'en'], confidence: 'V', lastKnownValid: '2024-01', shown: true},
      {name: 'The Samaritans (multilingual)', nameLang: 'en',
        phone: [{number: '2896 0000'}], host: 'samaritans.org.hk',
        hours: '24/7', languages: ['en', 'yue', 'zh'], confidence: 'V', shown: true},
    ],
  },
  // 112 only where available.
  {
    iso: 'ID', emergencyChecked: 'K',
    emergency: [{number: '119', use: 'ambulance'}, {number: '112', use: 'all', partial: true}],
    lines: [
      {name: 'healing119.id / SEJIWA', nameLang: 'id',
        phone: [{number: '119', extension: '8'}], chatHost: 'healing119.id', host: 'healing119.id',
        hours: 'check', languages: ['id'], confidence: 'V', lastKnownValid: '2025-08', shown: true},
    ],
  },
  // 101 is MDA. 112 also works from mobiles.
  {
    iso: 'IL', emergencyChecked: 'K',
    emergency: [{number: '101', use: 'ambulance'}, {number: '100', use: 'police'}, {number: '112', use: 'mobile'}],
    lines: [
      // 24/7 and languages seen; the number 1201 from knowledge and old lists. WhatsApp number only on their site.
      {name: 'ERAN', nameLang: 'en', aliases: [{name: 'ער"ן', nameLang: 'he'}],
        phone: [{number: '1201'}], whatsapp: 'see-site', chatHost: 'eran.org.il', host: 'eran.org.il',
        hours: '24/7', languages: ['he', 'ar', 'ru', 'en', 'es', 'fr', 'am'], confidence: 'V2', lastKnownValid: '2024-04', shown: true},
    ],
  },
  {
    iso: 'IN', emergencyChecked: 'K',
    emergency: [{number: '112', use: 'all'}, {number: '108', use: 'ambulance'}],
    lines: [
      // 20 languages in all.
      {name: 'Tele-MANAS', nameLang: 'en',
        phone: [{number: '14416'}, {number: '1800 891 4416'}], host: 'telemanas.mohfw.gov.in',
        hours: '24/7', languages: ['hi', 'en'], confidence: 'V', lastKnownValid: '2025-12', shown: true},
    ],
  },
  // Portal of the Ministry of Health: mhlw.go.jp/mamorouyokokoro (V)
  {
    iso: 'JP', emergencyChecked: 'K',
    emergency: [{number: '119', use: 'ambulance-fire'}, {number: '110', use: 'police'}],
    lines: [
      // Has a foreign-language option.
      {name: 'よりそいホットライン', nameLang: 'ja',
        phone: [{number: '0120-279-338'}], host: 'since2011.net',
        hours: '24/7', languages: ['ja'], confidence: 'V', lastKnownValid: '2024-09', shown: true},
      // Daily; hours have been extended.
      {name: '#いのちSOS', nameLang: 'ja',
        phone: [{number: '0120-061-338'}], host: 'lifelink.or.jp',
        hours: 'check', languages: ['ja'], confidence: 'V', lastKnownValid: '2024-09', shown: true},
      {name: 'TELL Lifeline (English)', nameLang: 'en',
        phone: [{number: '0800-300-8355'}], chatHost: 'telljp.com', host: 'telljp.com',
        hours: 'check', languages: ['en'], confidence: 'K?', shown: false},
    ],
  },
  {
    iso: 'KR', emergencyChecked: 'K',
    emergency: [{number: '119', use: 'ambulance-fire'}, {number: '112', use: 'police'}],
    lines: [
      // Replaced 1393 on 1 Jan 2024; many online lists still show 1393.
      {name: '자살예방상담전화 109', nameLang: 'ko',
        phone: [{number: '109'}], host: 'spckorea.or.kr',
        hours: '24/7', languages: ['ko'], confidence: 'V', lastKnownValid: '2025-11', shown: true},
    ],
  },
  // 140 is the Red Cross.
  {
    iso: 'LB', emergencyChecked: 'K',
    emergency: [{number: '140', use: 'ambulance'}, {number: '112', use: 'police'}],
    lines: [
      {name: 'Embrace Lifeline', nameLang: 'en',
        phone: [{number: '1564'}], host: 'embracelebanon.org',
        hours: '24/7', languages: ['ar', 'en', 'fr'], confidence: 'K', shown: true},
    ],
  },
  {
    iso: 'LK', emergencyChecked: 'K',
    emergency: [{number: '1990', use: 'ambulance'}, {number: '119', use: 'police'}],
    lines: [
      {name: 'National Mental Health Helpline (NIMH)', nameLang: 'en',
        phone: [{number: '1926'}], host: 'nimh.health.gov.lk',
        hours: '24/7', languages: ['si', 'ta', 'en'], confidence: 'K', shown: true},
    ],
  },
  {
    iso: 'MY', emergencyChecked: 'K', zone: 'Asia/Kuala_Lumpur',
    emergency: [{number: '999', use: 'all'}],
    lines: [
      {name: 'Talian HEAL', nameLang: 'ms',
        phone: [{number: '15555'}], host: 'moh.gov.my',
        hours: {from: '08:00', to: '24:00'}, languages: ['ms', 'en'], confidence: 'V', lastKnownValid: '2026-01', shown: true},
      // 24-hour service seen on a 2019 page.
      {name: 'Befrienders KL', nameLang: 'en',
        phone: [{number: '03-7627 2929'}], host: 'befrienders.org.my',
        hours: '24/7', languages: ['en', 'ms', 'zh'], sometimes: ['ta'], confidence: 'K', shown: true},
    ],
  },
  {
    iso: 'NP', emergencyChecked: 'K',
    emergency: [{number: '102', use: 'ambulance'}, {number: '100', use: 'police'}],
    lines: [
      {name: 'National Suicide Prevention Helpline', nameLang: 'en',
        phone: [{number: '1166'}],
        hours: '24/7', languages: ['ne'], confidence: 'K?', shown: false},
    ],
  },
  {
    iso: 'PH', emergencyChecked: 'K',
    emergency: [{number: '911', use: 'all'}],
    lines: [
      {name: 'NCMH Crisis Hotline', nameLang: 'en',
        phone: [{number: '1553', from: 'landline'}, {number: '0917 899 8727'}, {number: '0919 057 1553'}], host: 'ncmh.gov.ph',
        hours: '24/7', languages: ['tl', 'en'], confidence: 'V', lastKnownValid: '2025-12', shown: true},
    ],
  },
  {
    iso: 'PK', emergencyChecked: 'K',
    emergency: [{number: '1122', use: 'rescue'}, {number: '15', use: 'police'}],
    lines: [
      {name: 'Umang Pakistan', nameLang: 'en',
        phone: [{number: '0311 7786264'}], host: 'umang.com.pk',
        hours: '24/7', languages: ['ur', 'en'], confidence: 'K?', shown: false},
    ],
  },
  // 911 only in the Makkah, Riyadh and Eastern regions. 937 is the health advice line of the Ministry of Health.
  {
    iso: 'SA', emergencyChecked: 'K',
    emergency: [{number: '997', use: 'ambulance'}],
    notEmergency: [{number: '911', use: 'regional-emergency'}, {number: '937', use: 'health-advice'}],
    lines: [
      {name: 'المركز الوطني لتعزيز الصحة النفسية', nameLang: 'ar',
        phone: [{number: '920033360'}], host: 'ncmh.org.sa',
        hours: 'check', languages: ['ar'], confidence: 'K?', shown: false},
    ],
  },
  {
    iso: 'SG', emergencyChecked: 'K',
    emergency: [{number: '995', use: 'ambulance'}, {number: '999', use: 'police'}],
    lines: [
      {name: 'Samaritans of Singapore', nameLang: 'en',
        phone: [{number: '1767'}], whatsapp: {number: '9151 1767', callingCode: '65'}, host: 'sos.org.sg',
        hours: '24/7', languages: ['en'], confidence: 'V', lastKnownValid: '2025-07', shown: true},
      {name: 'national mindline 1771', nameLang: 'en',
        phone: [{number: '1771'}], whatsapp: {number: '6669 1771', callingCode: '65'}, chatHost: 'mindline.sg', host: 'mindline.sg',
        hours: '24/7', languages: ['en', 'zh', 'ms', 'ta'], confidence: 'V', lastKnownValid: '2026-04', shown: true},
    ],
  },
  {
    iso: 'TH', emergencyChecked: 'K',
    emergency: [{number: '1669', use: 'ambulance'}, {number: '191', use: 'police'}],
    lines: [
      {name: 'สายด่วนสุขภาพจิต 1323', nameLang: 'th',
        phone: [{number: '1323'}], chatHost: '1323alltime.camri.go.th', host: 'dmh.go.th',
        hours: '24/7', languages: ['th'], confidence: 'V', lastKnownValid: '2026-03', shown: true},
    ],
  },
  {
    iso: 'TW', emergencyChecked: 'K',
    emergency: [{number: '119', use: 'ambulance-fire'}, {number: '110', use: 'police'}],
    lines: [
      {name: '安心專線', nameLang: 'zh-Hant',
        phone: [{number: '1925'}], host: 'mohw.gov.tw',
        hours: '24/7', languages: ['zh-Hant'], confidence: 'V', lastKnownValid: '2026-02', shown: true},
      {name: '生命線', nameLang: 'zh-Hant',
        phone: [{number: '1995'}], host: 'life1995.org.tw',
        hours: '24/7', languages: ['zh-Hant'], confidence: 'V2', lastKnownValid: '2023-06', shown: true},
    ],
  },
  {
    iso: 'VN', emergencyChecked: 'K', zone: 'Asia/Ho_Chi_Minh',
    emergency: [{number: '115', use: 'ambulance'}, {number: '113', use: 'police'}],
    lines: [
      // Host from knowledge.
      {name: 'Đường dây nóng Ngày Mai', nameLang: 'vi',
        phone: [{number: '096 306 1414'}], host: 'duongdaynongngaymai.vn',
        hours: {days: [3, 7], from: '13:00', to: '20:30'}, languages: ['vi'], confidence: 'V', lastKnownValid: '2022-08', shown: true},
    ],
  },
];
