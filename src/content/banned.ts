/**
 * Words and claims that no text of the widgets may hold, per language, for tests only; nothing that ships imports this file.
 * From the content brief: claims that never ship, stigma words, the wording rules for suicide (WHO, 2023).
 */
export interface Banned {
  readonly id: string;
  readonly pattern: RegExp;
  readonly reason: string;
}

type Row = readonly [id: string, source: string, reason: string];

const promise = 'not shown, promises a result';
const misleading = 'hides risks';
const repair = 'metaphor of repair, not shown';
const comparison = 'comparison without numbers and limits';
const suicide = 'wording rules for suicide (WHO)';
const stigma = 'stigma word';
const selling = 'advertising next to a medicine';
const screening = 'the widgets do not screen or score';
const urge = 'no urgency, no slang';

/** Whole words: letters with accents count as letters, which `\b` does not know. */
const words = (rows: readonly Row[]): readonly Banned[] =>
  rows.map(([id, source, reason]) => ({id, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu'), reason}));

/** Arabic: short vowels between letters may stand or not; a joined and, so, with, for, as, the may go before the word, an adverb ending after it. */
const arabicSource = (source: string): string => source.replace(/[\u0621-\u064a]/g, '$&[\\u0640\\u064b-\\u0652]*');
const arabic = (rows: readonly Row[]): readonly Banned[] =>
  rows.map(([id, source, reason]) => ({
    id,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${arabicSource('(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?')})(?:${arabicSource(source)})${arabicSource('(?:ا)?')}(?!\\p{L})`,
      'u',
    ),
    reason,
  }));

/** Numbers, signs and names that are wrong in every language. */
const everywhere: readonly Banned[] = [
  {id: 'any-exclamation', pattern: /[!¡！]/u, reason: urge},
  {id: 'any-dose', pattern: /\p{Nd}\s*(?:mg|mcg|µg|ml|مغ|ملغ|مل)(?!\p{L})/iu, reason: 'no doses'},
  {id: 'any-price', pattern: /(?:[$€£¥]\s*\p{Nd})|(?:\p{Nd}\s*(?:[$€£¥]|USD|EUR))/iu, reason: selling},
  {id: 'any-percent', pattern: /[%٪]/u, reason: 'people out of one hundred, no percent'},
  {id: 'any-brand', pattern: /(?<!\p{L})(?:spravato|ketalar|ketanest|سبرافاتو)(?!\p{L})/iu, reason: 'no brand names'},
  {id: 'any-stars', pattern: /[★⭐✩]/u, reason: selling},
];

const english: readonly Banned[] = words([
  ['en-safe', 'safe|safer|safest|safely|harmless|risk-free', misleading],
  ['en-no-side-effects', '(?:no|without|free of) (?:\\w+ )?side effects?', misleading],
  ['en-mild', '(?:only |mostly |usually )?mild side effects?|side effects? (?:are|is) (?:\\w+ )?mild', misleading],
  ['en-natural', 'natural|naturally|holistic', misleading],
  ['en-tolerated', 'well[- ]tolerated', misleading],
  ['en-addictive', '(?:non|not)[- ]addictive|only with abuse', misleading],
  ['en-cure', 'cure[sd]?|curing|heal|heals|healed|healing', promise],
  ['en-fix', 'fix|fixes|fixed|fixing|repair\\w*|restor(?:e|es|ed|ing)', repair],
  ['en-reset', 'reset\\w*|reboot\\w*|rewir\\w*|unlock\\w*|fertili[sz]er|fresh start|chemical imbalance', repair],
  ['en-window', '(?:healing|therapy|therapeutic|learning|plasticity) window|window (?:of|for|to|when|that)', repair],
  [
    'en-works-for-all',
    '(?:works?|helps?|effective) (?:for|in) (?:most|nearly|almost|every|all|many)\\w*|helps? (?:most|everyone|everybody|almost all)(?: people)?',
    promise,
  ],
  ['en-guarantee', 'guarantee\\w*|proven|miracle\\w*|miraculous|magic(?:al)?', promise],
  ['en-breakthrough', 'breakthroughs?|ground-?breaking|game[- ]?chang\\w*|life[- ]?changing|revolutionary|cutting[- ]edge|wonder drug', promise],
  ['en-lasting', '(?:long-)?lasting (?:relief|results?|wellness|effects?|recovery|change)|rapid relief|profound relief|permanent\\w*', promise],
  ['en-fda', 'FDA[- ]approved|approved by the FDA', 'no approval of ketamine for any mental health condition'],
  ['en-compare', '(?:better|faster|stronger|safer|more effective|superior) (?:than|to)|most effective|best treatment', comparison],
  ['en-prevents-suicide', 'prevent(?:s|ed|ing)? suicide|lifelines?|life[- ]?saving|saves? lives?|stops? suicid\\w*', 'not shown'],
  ['en-testimonial', 'testimonials?|success stor(?:y|ies)|before and after (?:photos?|pictures?)', selling],
  ['en-selling', 'discounts?|package deals?|special offer|limited (?:places|spots|time)|free consultation|book (?:now|today)|near me', selling],
  ['en-candidate', '(?:good |ideal |right |a )candidates?(?: for)?|you (?:may )?qualify|do you qualify', screening],
  ['en-treats', 'treats (?:anxiety|PTSD|pain|addiction|OCD|trauma)', 'evidence is limited or shows no clear benefit'],
  ['en-urgency', "(?:don[’']t|do not) wait|act (?:now|fast)|last resort|hurry", urge],
  ['en-slang', 'trips?|tripping|journeys?|mystical|spiritual\\w*|psychedelic experience|k-hole|(?:get|getting|feel|feeling) high', urge],
  [
    'en-suicide',
    'commit(?:s|ted|ting)? suicide|(?:successful|failed|unsuccessful|completed) (?:suicide|attempt)(?: attempt)?|suicide (?:epidemic|victims?)',
    suicide,
  ],
  [
    'en-stigma',
    'addicts?|abusers?|junk(?:y|ie|ies)|drug[- ]seek\\w*|sufferers?|suffer(?:s|ing)? from|depressives?|mentally ill|the mentally|insane|crazy',
    stigma,
  ],
  ['en-blame', 'failed (?:the )?(?:treatments?|medicines?|antidepressants?)|you failed|treatment failures?|non-?responders?|hard-to-treat', stigma],
  ['en-subjects', 'subjects', 'people who took part'],
  ['en-more-sessions', '(?:just|only) need more sessions', promise],
]);

const spanish: readonly Banned[] = words([
  [
    'es-safe',
    '(?:es|son|está|muy|más|totalmente|completamente|medicamento|tratamiento|opción|terapia) segur[oa]s?|inofensiv[oa]s?|inocu[oa]s?|sin riesgos?',
    misleading,
  ],
  ['es-no-side-effects', 'sin (?:ningún )?efectos? (?:secundarios?|adversos?)', misleading],
  ['es-mild', 'efectos (?:secundarios|adversos) (?:son )?(?:leves|suaves)', misleading],
  ['es-natural', 'natural(?:es|mente)?|holístic[oa]s?', misleading],
  ['es-tolerated', 'bien tolerad[oa]s?', misleading],
  ['es-addictive', 'no (?:es |son |crea |causa )?(?:adictiv[oa]s?|adicción)', misleading],
  ['es-cure', 'cura|curas|curan|curar|curad[oa]s?|curación|curativ[oa]s?|sana|sanan|sanar|sanación', promise],
  ['es-fix', 'repara\\p{L}*|arregla\\p{L}*|restaura\\p{L}*|restablece\\p{L}* el equilibrio|desequilibrio químico', repair],
  [
    'es-reset',
    'reinici\\p{L}*|resete\\p{L}*|recable\\p{L}*|reconecta\\p{L}*|reprograma\\p{L}*|desbloque\\p{L}* (?:el|su|tu) (?:cerebro|mente)|nuevo comienzo',
    repair,
  ],
  ['es-window', 'ventana (?:terapéutica|de (?:oportunidad|plasticidad|aprendizaje|curación))', repair],
  ['es-works-for-all', '(?:funciona|sirve|ayuda|eficaz|efectivo) (?:para|en|a) (?:casi )?(?:tod[oa]s|la mayoría|cualquiera)', promise],
  [
    'es-guarantee',
    'garanti\\p{L}*|(?:científicamente|clínicamente) (?:probad[oa]s?|comprobad[oa]s?|demostrad[oa]s?)|eficacia (?:com)?probada|milagro\\p{L}*|mágic[oa]s?',
    promise,
  ],
  ['es-breakthrough', 'revolucionari[oa]s?|innovador(?:a|es|as)?|(?:gran )?avance (?:médico|histórico)|cambia (?:la|su|tu) vida|vanguardia', promise],
  ['es-lasting', 'alivio (?:duradero|rápido|profundo|inmediato)|(?:resultados?|efectos?) (?:duraderos?|permanentes?)|permanentemente', promise],
  ['es-fda', 'aprobad[oa]s? por la FDA', 'no approval of ketamine for any mental health condition'],
  [
    'es-compare',
    '(?:mejor|más rápid[oa]|más fuerte|más eficaz|más efectiv[oa]|superior) (?:que|al?) (?:el|la|los|las|otros?|otras?)?|(?:el|la) (?:más|mejor) (?:eficaz|efectiv[oa]|tratamiento)',
    comparison,
  ],
  ['es-prevents-suicide', '(?:previene|previenen|prevenir|evita|evitan|evitar|impide|impiden|impedir) el suicidio|salvavidas|salva(?:n|r)? vidas', 'not shown'],
  ['es-testimonial', 'testimonios?|historias? de éxito|antes y después', selling],
  ['es-selling', 'descuentos?|oferta especial|promoción|plazas limitadas|consulta gratuita|consulta gratis|cerca de mí|reserve ahora|reserva ahora', selling],
  ['es-candidate', '(?:buen|buena|un|una) candidat[oa]|candidat[oa] ideal|cumple los requisitos', screening],
  ['es-treats', 'trata (?:la ansiedad|el TEPT|el dolor|la adicción)', 'evidence is limited or shows no clear benefit'],
  ['es-urgency', 'no espere(?:s)? más|actúe ya|último recurso', urge],
  ['es-slang', 'viajes?|místic[oa]s?|espiritual(?:es)?|colocarse|colocón|coloc(?:ad[oa]s?)', urge],
  [
    'es-suicide',
    '(?:cometer|cometió|cometen|cometido|comete) (?:un )?suicidio|suicidios? (?:consumados?|exitosos?|logrados?|fallidos?|fracasados?|frustrados?)|intentos? (?:de suicidio )?(?:fallidos?|fracasados?|frustrados?|exitosos?)',
    suicide,
  ],
  [
    'es-stigma',
    'adict[oa]s?|drogadict[oa]s?|toxicóman[oa]s?|yonquis?|drogat[oa]s?|enferm[oa]s? mental(?:es)?|loc[oa]s?|depresiv[oa]s? (?:crónic[oa]s?)|(?:sufre|sufren|que sufren|padecimiento) de depresión',
    stigma,
  ],
  ['es-blame', 'tratamientos? (?:fallidos?|fracasados?)|fracas(?:ó|aron|o) (?:con|en) (?:el|los) tratamientos?|no respondedor(?:a|es|as)?', stigma],
]);

const arabicList: readonly Banned[] = arabic([
  ['ar-safe', '(?:آمن|آمنة|امن تماما|أكثر أمانا|الأكثر أمانا|مأمون|مأمونة)', misleading],
  ['ar-no-side-effects', '(?:بدون|بلا|دون|من دون|لا توجد|ليس له|ليست له|ليس لها) (?:أي )?(?:آثار|أعراض|تأثيرات) جانبية', misleading],
  ['ar-mild', '(?:آثار|أعراض) جانبية (?:خفيفة|بسيطة)', misleading],
  ['ar-natural', '(?:دواء|مادة|منتج|حل) طبيعي(?:ة)?', misleading],
  ['ar-tolerated', '(?:جيد|جيدة) التحمل', misleading],
  ['ar-addictive', '(?:لا يسبب|لا تسبب|غير مسبب ل|غير مسببة ل)(?: )?(?:ال|ل)?(?:إدمان|ادمان|لإدمان)', misleading],
  ['ar-cure', '(?:شفاء|شاف|شافي|شافية|يشفي|تشفي|يشفى|يتعافى تماما|شفاؤك|شفائك)', promise],
  ['ar-fix', '(?:يصلح|تصلح|إصلاح) (?:ال)?(?:دماغ|مخ|عقل)|(?:يعيد|تعيد|استعادة|إعادة) (?:ال)?توازن|خلل كيميائي|اختلال كيميائي', repair],
  ['ar-reset', '(?:إعادة|يعيد|تعيد) (?:ال)?(?:ضبط|تشغيل|برمجة|توصيل|تشبيك|تهيئة)|بداية جديدة', repair],
  ['ar-works-for-all', '(?:ينجح|يفيد|يساعد|فعال|فعالة) (?:مع|لدى|عند|في|ل)? ?(?:جميع|كل|معظم|أغلب)(?: (?:ال)?(?:ناس|مرضى|أشخاص))?', promise],
  ['ar-guarantee', '(?:نتائج|نتيجة|فعالية) مضمونة|مضمون النتائج|نضمن|مثبت علميا|مثبتة علميا|ثبتت فعاليته|ثبتت فعاليتها|معجزة|سحري|سحرية', promise],
  ['ar-breakthrough', '(?:ثوري|ثورية|ثورة|نقلة نوعية|إنجاز طبي|اختراق طبي|اختراق علمي|يغير حياتك|تغير حياتك|يغير الحياة)', promise],
  ['ar-lasting', '(?:راحة|نتائج|تحسن|أثر) (?:دائمة|دائم|سريعة ودائمة)|راحة (?:سريعة|فورية)', promise],
  ['ar-fda', '(?:معتمد|معتمدة|مرخص|مرخصة) من (?:إدارة الغذاء والدواء|FDA)', 'no approval of ketamine for any mental health condition'],
  ['ar-compare', '(?:أفضل من|أسرع من|أقوى من|أكثر فعالية من|الأكثر فعالية|أكثر أمانا من)', comparison],
  ['ar-prevents-suicide', '(?:يمنع|تمنع|منع|يقي من|تقي من|يحمي من|تحمي من|يوقف) الانتحار|طوق نجاة|(?:ينقذ|تنقذ|إنقاذ) (?:ال)?(?:حياة|أرواح)', 'not shown'],
  ['ar-testimonial', '(?:قصص|قصة) نجاح|قبل وبعد العلاج', selling],
  ['ar-selling', '(?:خصم|خصومات|عرض خاص|عروض خاصة|أماكن محدودة|استشارة مجانية|بالقرب مني|احجز الآن)', selling],
  ['ar-candidate', '(?:مرشح|مرشحة) (?:مناسب|مناسبة|جيد|جيدة|مثالي|مثالية)|قد تكون مرشحا', screening],
  ['ar-urgency', '(?:لا تنتظر|سارع|أسرع الآن|الملاذ الأخير)', urge],
  ['ar-slang', '(?:رحلة روحية|رحلة نفسية|رحلة شفاء|رحلتك|صوفية|روحانية|نشوة)', urge],
  [
    'ar-suicide',
    '(?:ارتكاب|ارتكب|ارتكبت|يرتكب|ترتكب|اقترف|اقتراف) (?:ال)?انتحار|محاول(?:ة|ات) (?:ال)?(?:انتحار |انتحارية )?(?:ال)?(?:ناجحة|فاشلة)|انتحار (?:ناجح|فاشل)',
    suicide,
  ],
  [
    'ar-stigma',
    '(?:مدمن|مدمنة|مدمنون|مدمنين|مدمنات|مدمنو|مدمني|مجنون|مجنونة|مجانين|مختل عقليا|مختلة عقليا|مريض نفسي|مرضى نفسيون|مرضى نفسيين|متعاط|حشاش)',
    stigma,
  ],
  ['ar-blame', '(?:فشل|فشلت|يفشل) (?:ال)?(?:مريض|مرضى|شخص|علاج)', stigma],
]);

export const banned: Record<'en' | 'es' | 'ar', readonly Banned[]> = {
  en: [...english, ...everywhere],
  es: [...spanish, ...everywhere],
  ar: [...arabicList, ...everywhere],
};

export const bannedEnglish: readonly Banned[] = banned.en;

const anyCase = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');
const anyArabic = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${arabicSource(source)})${arabicSource('(?:ا)?')}(?!\\p{L})`, 'gu');

/** Phrases that negate a banned word, or use it in a plain sense. A test takes them out of a text before it looks for `banned`. */
export const allowedNegations: readonly RegExp[] = [
  anyCase('(?:not|never) (?:yet )?(?:been )?(?:shown|proven) (?:to|that it) (?:prevents?|cures?|heals?) (?:suicide|depression)'),
  anyCase('(?:not|never) (?:yet |clearly )?(?:been )?proven'),
  anyCase(
    '(?:no|not|does not|do not) (?:study|studies|trials?)?(?: shows?| have shown)?(?: that)?(?: (?:ketamine|esketamine|it|they))?(?: or (?:ketamine|esketamine))? prevents? suicide',
  ),
  anyCase('(?:not|no) (?:FDA[- ]approved|approved by the FDA)'),
  anyCase('not (?:mean|a|the same as) (?:a )?cured?|not (?:always |fully |completely )?(?:safe|harmless)|no evidence that (?:it|this) is safer'),
  anyCase(
    '(?:stay|stays|staying|keep yourself|keep you|be|feel|feels|not|are you) safe|(?:stay|staying|somewhere|a) safe(?: place)?|safe place|safely (?:store|stored|keep)',
  ),
  /لم يكن الكيتامين أفضل/gu,
  anyCase('if (?:that|it) is safe|(?:no|not) (?:better|faster|more effective) than'),
  anyCase('not (?:a )?(?:guarantee|guaranteed)|cannot guarantee|does not (?:guarantee|reset|rewire|repair|cure|heal)'),
  anyCase('(?:is |are )?not known (?:whether|if) (?:it|one|this|ketamine|esketamine) (?:is|works|helps) (?:better|faster|more effective) (?:than|to)'),
  anyCase(
    'no (?:se )?ha(?:n)? (?:demostrado|mostrado|probado)(?: que)? (?:\\p{L}+ ){0,6}?(?:prev(?:iene|ienen|enir|engan?)|evit(?:a|an|ar|en)|impid(?:e|en|an)|impedir) el suicidio',
  ),
  anyCase(
    'no (?:significa|es|quiere decir)(?: una)? (?:cura|curación|curad[oa])|no (?:es|son|está) (?:del todo |totalmente |completamente )?segur[oa]s?|no (?:se )?garantiza',
  ),
  anyCase('(?:no está|no están|no ha sido|no han sido) aprobad[oa]s? por la FDA'),
  anyCase('no se (?:sabe|conoce) (?:si|cuál) (?:\\p{L}+ ){0,5}?(?:mejor|más eficaz|más rápid[oa]) que(?: el| la| otros?| otras?)?'),
  anyCase('(?:mejor|peor) que antes'),
  anyArabic('(?:لم|لا) (?:يثبت|تثبت|يظهر|تظهر|يتبين)(?: \\p{L}+){0,5}? (?:يمنع|يمنعان|تمنع|منع|يقي من|تقي من) الانتحار'),
  anyArabic('(?:لم|لا) (?:يثبت|تثبت)(?: أن)?(?: \\p{L}+){0,4}? (?:آمن|آمنة|فعاليته|فعاليتها)'),
  anyArabic('(?:غير|ليس|ليست) (?:آمن|آمنة)|مكان آمن|في أمان|(?:لا|ليس) (?:يعني|تعني)? ?(?:ال)?شفاء'),
  anyArabic('(?:غير|ليس|ليست) (?:معتمد|معتمدة|مرخص|مرخصة) من (?:إدارة الغذاء والدواء|FDA)'),
];
