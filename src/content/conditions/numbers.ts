import type {Figure} from '../../localization/format.js';
import type {RefId} from '../references.js';

const figure = (value: number, claim: string, ...refs: RefId[]): Figure => ({value, claim, refs});

/**
 * Figures of the cards on conditions; `N` holds them beside all others. Whole people of 100 for both groups. Figures that the content brief
 * marks as not seen in the paper, and shares of very small groups, are left out on purpose: the texts say those results in words.
 */
export const conditionFigures = {
  // Depression: nasal spray
  fixedSprayResponse: figure(53, 'NUM-ESK-T1', 'fedgchin2019', 'katz2021'),
  fixedSprayResponseControl: figure(39, 'NUM-ESK-T1', 'fedgchin2019', 'katz2021'),
  fixedSprayWeeks: figure(4, 'NUM-ESK-T1', 'fedgchin2019', 'katz2021'),
  sprayAloneWeeks: figure(4, 'NUM-ESK-MONO', 'janik2025'),
  olderResponseWeeks: figure(4, 'NUM-ESK-OLDER', 'ochsross2020', 'katz2021'),

  // Depression: drip or injection
  dripRemissionHours: figure(24, 'NUM-IV-24H-REM', 'dean2021'),
  dripRemission: figure(33, 'NUM-IV-24H-REM', 'dean2021'),
  dripRemissionControl: figure(18, 'NUM-IV-24H-REM', 'dean2021'),
  /** What is left of 100. */
  dripNoRemission: figure(67, 'NUM-IV-24H-REM', 'dean2021'),
  dripNoRemissionControl: figure(82, 'NUM-IV-24H-REM', 'dean2021'),
  underSkinWeeks: figure(4, 'NUM-KADS', 'loo2023'),
  underSkin: figure(20, 'NUM-KADS', 'loo2023'),
  underSkinControl: figure(2, 'NUM-KADS', 'loo2023'),
  ectOutPeople: figure(403, 'NUM-ECT-OUT', 'anand2023'),
  ectInPeople: figure(186, 'CON-02', 'ekstrand2022'),
  hospitalPeople: figure(62, 'NON-04', 'jelovac2025'),
  hospitalDrips: figure(8, 'NON-04', 'jelovac2025'),
  hospitalResponse: figure(47, 'NON-04', 'jelovac2025'),
  hospitalResponseControl: figure(33, 'NON-04', 'jelovac2025'),

  // Thoughts of suicide
  crisisHours: figure(24, 'CON-03', 'fu2020', 'ionescu2021', 'canuso2021'),
  crisisPeople: figure(227, 'CON-03', 'canuso2021'),
  crisisPeopleControl: figure(225, 'CON-03', 'canuso2021'),
  crisisDizziness: figure(38, 'SEC-effects', 'canuso2021'),
  crisisDizzinessControl: figure(14, 'SEC-effects', 'canuso2021'),
  crisisDissociation: figure(34, 'SEC-effects', 'canuso2021'),
  crisisDissociationControl: figure(6, 'SEC-effects', 'canuso2021'),
  thoughtsStudies: figure(10, 'SUI-01', 'wilkinson2018'),
  thoughtsPeople: figure(167, 'SUI-01', 'wilkinson2018'),
  inpatientPeople: figure(156, 'CON-04', 'abbar2022'),
  inpatientDays: figure(3, 'CON-04', 'abbar2022'),
  inpatientFree: figure(63, 'CON-04', 'abbar2022'),
  inpatientFreeControl: figure(32, 'CON-04', 'abbar2022'),
  /** What is left of 100. */
  inpatientNotFree: figure(37, 'CON-04', 'abbar2022'),
  inpatientNotFreeControl: figure(68, 'CON-04', 'abbar2022'),
  inpatientWeeks: figure(6, 'CON-04', 'abbar2022'),

  // PTSD, anxiety, OCD
  ptsdLargestPeople: figure(158, 'CON-06', 'abdallah2022'),
  ptsdFirstPeople: figure(41, 'CON-06', 'feder2014'),
  ptsdFirstHours: figure(24, 'CON-06', 'feder2014'),
  ptsdCoursePeople: figure(30, 'CON-06', 'feder2021'),
  ptsdCourse: figure(6, 'CON-06', 'feder2021'),
  /** The median of 27.5 days, in whole weeks. */
  ptsdLostWeeks: figure(4, 'CON-06', 'feder2021'),
  socialAnxietyPeople: figure(18, 'CON-07', 'taylor2018'),
  ocdPeople: figure(15, 'CON-08', 'rodriguez2013'),
  ocdWeeks: figure(1, 'CON-08', 'rodriguez2013'),

  // Long-term pain
  painStudies: figure(67, 'CON-09', 'ferraro2025'),
  painPeople: figure(2309, 'CON-09', 'ferraro2025'),

  // Substance use
  alcoholPeople: figure(96, 'CON-10', 'grabski2022'),
  alcoholMonths: figure(6, 'CON-10', 'grabski2022'),
  alcoholDays: figure(10, 'CON-10', 'grabski2022'),
  alcoholDaysFrom: figure(1, 'CON-10', 'grabski2022'),
  alcoholDaysTo: figure(19, 'CON-10', 'grabski2022'),
  alcoholPilotPeople: figure(40, 'CON-10', 'dakwar2020'),
  cocainePeople: figure(55, 'CON-11', 'dakwar2019'),
  cocaineWeeks: figure(2, 'CON-11', 'dakwar2019'),
  cocaineFree: figure(48, 'CON-11', 'dakwar2019'),
  cocaineFreeControl: figure(11, 'CON-11', 'dakwar2019'),
} as const satisfies Record<string, Figure>;
