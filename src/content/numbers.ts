import type {Figure} from '../localization/format.js';
import {conditionFigures} from './conditions/numbers.js';
import type {RefId} from './references.js';

/**
 * Every figure that stands in a text, with the claim and the references behind it. Facts carried over from the clinical brief,
 * compiled 2026-11-23. A figure without references is usual practice and is worded as such.
 */
const figure = (value: number, claim: string, ...refs: RefId[]): Figure => ({value, claim, refs});

export const N = {
  ...conditionFigures,

  /** The one denominator of all figures. */
  hundred: figure(100, 'LNG-04', 'ipdas2013'),

  // How soon and for how long
  strongestHours: figure(24, 'ONS-01', 'shiroma2020', 'newport2015'),
  fadeDaysFrom: figure(3, 'ONS-02', 'shiroma2020', 'abdallah2020rapa'),
  fadeDaysTo: figure(14, 'ONS-02', 'shiroma2020', 'abdallah2020rapa'),
  responseDay1: figure(52, 'ONS-04', 'han2016'),
  responseDay7: figure(40, 'ONS-04', 'han2016'),
  noResponseDay1: figure(48, 'NON-01', 'han2016'),
  noResponseDay7: figure(60, 'NON-01', 'han2016'),
  remissionWeek1: figure(24, 'ONS-05', 'xu2016'),
  remissionWeek1Control: figure(6, 'ONS-05', 'xu2016'),
  infusionResponders: figure(59, 'ONS-06', 'phillips2019'),
  infusionCourse: figure(6, 'ONS-06', 'phillips2019'),
  relapseKept: figure(27, 'ONS-09', 'daly2019'),
  relapseSwitched: figure(45, 'ONS-09', 'daly2019'),
  halfRelapsedDays: figure(18, 'ONS-03', 'murrough2013b'),
  pillWeeks: figure(4, 'ONS-11', 'nice_ng222'),
  pillTrialWeeksFrom: figure(6, 'ONS-11', 'rush2006'),
  pillTrialWeeksTo: figure(8, 'ONS-11', 'rush2006'),
  reviewWeeks: figure(4, 'ONS-07', 'ema_smpc'),

  // Main trials
  sprayResponse: figure(69, 'NUM-ESK-RESP', 'popova2019', 'katz2021'),
  sprayResponseControl: figure(52, 'NUM-ESK-RESP', 'popova2019', 'katz2021'),
  sprayNoResponse: figure(31, 'NON-01', 'popova2019'),
  sprayWeeks: figure(4, 'NUM-ESK-RESP', 'popova2019', 'katz2021'),
  ectOutKetamine: figure(55, 'NUM-ECT-OUT', 'anand2023'),
  ectOutEct: figure(41, 'NUM-ECT-OUT', 'anand2023'),
  ectInKetamine: figure(46, 'NUM-ECT-IN', 'ekstrand2022'),
  ectInEct: figure(63, 'NUM-ECT-IN', 'ekstrand2022'),
  quetiapineSpray: figure(27, 'NUM-ESK-QUET', 'reif2023'),
  quetiapine: figure(18, 'NUM-ESK-QUET', 'reif2023'),
  quetiapineWeeks: figure(8, 'NUM-ESK-QUET', 'reif2023'),

  // Harms
  peakHours: figure(1, 'SAF-03', 'acevedo2020'),
  mostlyGoneHours: figure(2, 'SAF-03', 'acevedo2020'),
  goneHours: figure(4, 'SAF-03', 'acevedo2020'),
  severe: figure(12, 'NUM-HARM-SEVERE', 'katz2021'),
  severeControl: figure(4, 'NUM-HARM-SEVERE', 'katz2021'),
  pressureFrom: figure(8, 'SAF-05', 'fda_spravato', 'ema_smpc'),
  pressureTo: figure(19, 'SAF-05', 'fda_spravato', 'ema_smpc'),
  pressureControlFrom: figure(1, 'SAF-05', 'fda_spravato', 'ema_smpc'),
  pressureControlTo: figure(4, 'SAF-05', 'fda_spravato', 'ema_smpc'),
  pressurePeakMinutes: figure(40, 'SAF-05', 'fda_spravato', 'ema_smpc'),
  youngAdultAge: figure(24, 'SUI-04', 'fda_spravato'),
  heartAttackWeeks: figure(6, 'SAF-22', 'ema_smpc'),

  // Before, during, after
  noFoodHours: figure(2, 'SEC-before', 'fda_spravato'),
  noDrinkMinutes: figure(30, 'SEC-before', 'fda_spravato'),
  otherSprayHours: figure(1, 'INT-10', 'fda_spravato'),
  watchHours: figure(2, 'SEC-after', 'fda_spravato'),
  injectionDrivingHours: figure(24, 'SEC-after', 'fda_ketalar'),
  adultAge: figure(18, 'NON-07', 'ema_smpc'),
  olderAge: figure(65, 'NON-02', 'katz2021'),

  // Mechanism and safety
  response24h: figure(47, 'NUM-IV-24H-RESP', 'dean2021'),
  response24hControl: figure(26, 'NUM-IV-24H-RESP', 'dean2021'),
  /** What is left of 100 in `response24h`. */
  noResponse24h: figure(53, 'NUM-IV-24H-RESP', 'dean2021'),
  responseTrials: figure(4, 'NUM-IV-24H-RESP', 'dean2021'),
  response24hHours: figure(24, 'NUM-IV-24H-RESP', 'dean2021'),
  responsePeople: figure(296, 'NUM-IV-24H-RESP', 'dean2021'),
  glutamateHours: figure(2, 'MEC-12', 'moghaddam1997'),
  proteinMinutes: figure(30, 'MEC-15', 'li2010'),
  proteinTrialPeople: figure(20, 'MEC-15', 'abdallah2020rapa'),
  proteinTrialHours: figure(24, 'MEC-15', 'abdallah2020rapa'),
  proteinTrialWeeks: figure(2, 'MEC-15', 'abdallah2020rapa'),
  spinesHoursFrom: figure(12, 'MEC-16', 'li2010', 'modasava2019'),
  spinesHoursTo: figure(24, 'MEC-16', 'li2010', 'modasava2019'),
  scanHours: figure(24, 'MEC-16', 'holmes2022'),
  naltrexonePeople: figure(12, 'MEC-24', 'williams2018'),
  maskedPeople: figure(40, 'MEC-25', 'lii2023'),
  maskedDays: figure(1, 'MEC-25', 'lii2023'),
  maskedKetamine: figure(60, 'MEC-25', 'lii2023'),
  maskedPlacebo: figure(50, 'MEC-25', 'lii2023'),
  maskedGuessed: figure(37, 'MEC-25', 'lii2023'),
  effectsAgeFrom: figure(18, 'NUM-ESK-T1', 'fedgchin2019', 'katz2021'),
  effectsAgeTo: figure(64, 'NUM-ESK-T1', 'fedgchin2019', 'katz2021'),
  effectsWeeks: figure(4, 'NUM-HARM-SET', 'fedgchin2019'),
  effectsPeople: figure(231, 'NUM-HARM-SET', 'fedgchin2019'),
  effectsPeopleControl: figure(113, 'NUM-HARM-SET', 'fedgchin2019'),
  infusionStudyPeople: figure(188, 'SAF-03', 'acevedo2020'),
  severeWeeks: figure(4, 'NUM-HARM-SEVERE', 'katz2021'),
  ratedSedationFrom: figure(48, 'SAF-01', 'fda_spravato'),
  ratedSedationTo: figure(61, 'SAF-01', 'fda_spravato'),
  ratedDissociationFrom: figure(61, 'SAF-01', 'fda_spravato'),
  ratedDissociationTo: figure(75, 'SAF-01', 'fda_spravato'),
  dissociationFadesFrom: figure(1, 'SAF-06', 'ema_smpc', 'acevedo2020'),
  dissociationFadesTo: figure(2, 'SAF-06', 'ema_smpc', 'acevedo2020'),
  /** The upper bound of 0.3 to 0.4 of 100, worded "fewer than". */
  unconsciousBelow: figure(1, 'SAF-20', 'fda_spravato'),
  veryHighPressure: figure(3, 'SAF-22', 'fda_spravato', 'ema_smpc'),
  urinarySurvey: figure(27, 'SAF-24', 'winstock2012'),
  olderReactionAge: figure(65, 'SAF-26', 'zaki2025'),
  carefulAge: figure(65, 'SEC-contraindications', 'ema_smpc', 'fda_ketalar'),
  lamotrigineStudies: figure(2, 'INT-05', 'veraart2021'),
  lamotrigineStudiesAll: figure(5, 'INT-05', 'veraart2021'),

  // FAQ
  /** Cochrane, a day after one infusion, against midazolam: very low certainty, stands beside its comparator only. */
  dripResponseDay1: figure(47, 'NUM-IV-24H-RESP', 'dean2021'),
  dripResponseDay1Control: figure(26, 'NUM-IV-24H-RESP', 'dean2021'),
  /** The rest of the 52 who responded in the comparison group. */
  sprayNoResponseControl: figure(48, 'NUM-ESK-RESP', 'popova2019', 'katz2021'),
  olderResponse: figure(27, 'NUM-ESK-OLDER', 'ochsross2020', 'katz2021'),
  olderResponseControl: figure(13, 'NUM-ESK-OLDER', 'ochsross2020', 'katz2021'),
  ectRelapseKetamine: figure(70, 'ONS-10', 'ekstrand2022'),
  ectRelapseEct: figure(63, 'ONS-10', 'ekstrand2022'),
  nausea: figure(29, 'NUM-HARM-SET', 'fedgchin2019'),
  nauseaControl: figure(11, 'NUM-HARM-SET', 'fedgchin2019'),
  dissociation: figure(27, 'NUM-HARM-SET', 'fedgchin2019'),
  dissociationControl: figure(4, 'NUM-HARM-SET', 'fedgchin2019'),
  dizziness: figure(25, 'NUM-HARM-SET', 'fedgchin2019'),
  dizzinessControl: figure(9, 'NUM-HARM-SET', 'fedgchin2019'),
  headache: figure(20, 'NUM-HARM-SET', 'fedgchin2019'),
  headacheControl: figure(17, 'NUM-HARM-SET', 'fedgchin2019'),
  sleepiness: figure(19, 'NUM-HARM-SET', 'fedgchin2019'),
  sleepinessControl: figure(12, 'NUM-HARM-SET', 'fedgchin2019'),
  raisedPressure: figure(8, 'NUM-HARM-SET', 'fedgchin2019'),
  raisedPressureControl: figure(4, 'NUM-HARM-SET', 'fedgchin2019'),
} as const satisfies Record<string, Figure>;
