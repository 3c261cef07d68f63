import {msg} from '@lit/localize';
import type {Text} from '../types.js';

/**
 * What readers may type into the search field when they look for a question, by its id. Never shown: these are their words, not ours, and so
 * they may hold what our own texts must not (slang, stigma, names of products).
 */
export const layWords: Readonly<Record<string, Text>> = {
  'how-it-works': () =>
    msg('brain, chemistry, receptor, science, why does it work, what does it do, horse tranquilizer, anesthetic, neurons, rewire', {
      id: 'faq.how-it-works.words',
      desc: 'Never shown. What readers may type when they look for the question on how ketamine works in the brain: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
    }),
  'how-soon': () =>
    msg(
      'fast, quick, how fast, how quickly, when will it work, right away, first session, first dose, waiting, days, hours, relief, work for me, success rate, does it work, chance',
      {
        id: 'faq.how-soon.words',
        desc: 'Never shown. What readers may type when they look for the question on how soon a difference is felt: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  session: () =>
    msg(
      'trip, tripping, high, stoned, hallucinate, hallucinations, seeing things, out of body, floating, k-hole, scary, scared, bad trip, panic, awake, asleep, conscious, pain, needle, what happens, infusion',
      {
        id: 'faq.session.words',
        desc: 'Never shown. What readers may type when they look for the question on what a session feels like: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  'how-long': () =>
    msg(
      'how many, how often, how long, forever, permanent, wear off, come back, relapse, repeat, maintenance, booster, number of treatments, times, weeks, months',
      {
        id: 'faq.how-long.words',
        desc: 'Never shown. What readers may type when they look for the question on how long it lasts and how many sessions: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  esketamine: () =>
    msg('nasal spray, nose, nose spray, drip, IV, injection, shot, same thing, generic, brand, Spravato, Ketalar, which one, better', {
      id: 'faq.esketamine.words',
      desc: 'Never shown. What readers may type when they look for the question on ketamine and esketamine: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
    }),
  'who-should-not': () =>
    msg(
      'allowed, qualify, eligible, candidate, can I have it, heart, heart disease, stroke, aneurysm, blood pressure, hypertension, schizophrenia, psychosis, bipolar, mania, liver, thyroid, glaucoma, allergy, contraindications, too sick, weight',
      {
        id: 'faq.who-should-not.words',
        desc: 'Never shown. What readers may type when they look for the question on who should not have it: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  'other-conditions': () =>
    msg(
      'PTSD, trauma, anxiety, panic, OCD, pain, chronic pain, fibromyalgia, migraine, nerve pain, addiction, alcoholism, drinking, bipolar, ADHD, autism, eating disorder, postpartum, grief, insomnia',
      {
        id: 'faq.other-conditions.words',
        desc: 'Never shown. What readers may type when they look for the question on other conditions: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  'pregnancy-age': () =>
    msg(
      'pregnant, baby, nursing, breastfeed, breast milk, birth control, trying for a baby, teen, teenager, kid, kids, child, children, my son, my daughter, minor, elderly, old, senior, grandmother, grandfather, age limit',
      {
        id: 'faq.pregnancy-age.words',
        desc: 'Never shown. What readers may type when they look for the question on pregnancy, breastfeeding, young and older people: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  approved: () =>
    msg('legal, illegal, law, allowed, FDA, EMA, approved, off label, license, experimental, regulated, street drug, party drug, police', {
      id: 'faq.approved.words',
      desc: 'Never shown. What readers may type when they look for the question on approval where the reader lives: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
    }),
  'side-effects': () =>
    msg(
      'dangerous, danger, risk, risks, harm, bad, safe, safety, dizzy, nausea, sick, vomiting, throwing up, headache, blood pressure, sleepy, overdose, die, death, kill me, worst',
      {
        id: 'faq.side-effects.words',
        desc: 'Never shown. What readers may type when they look for the question on side effects: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  'bladder-liver-memory': () =>
    msg(
      'bladder, pee, peeing, urine, urinary, burning, cystitis, kidney, kidneys, liver, memory, forgetting, brain damage, brain fog, dementia, thinking, long term, permanent damage',
      {
        id: 'faq.bladder-liver-memory.words',
        desc: 'Never shown. What readers may type when they look for the question on harm to bladder, liver and memory: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  dependence: () =>
    msg(
      'addicted, addictive, addiction, addict, hooked, abuse, misuse, craving, tolerance, withdrawal, rehab, sober, sobriety, recovery, relapse, street drug, special k',
      {
        id: 'faq.dependence.words',
        desc: 'Never shown. What readers may type when they look for the question on dependence: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  'other-medicines': () =>
    msg(
      'meds, pills, drugs, medication, interactions, interact, mix, antidepressant, SSRI, Prozac, Zoloft, Lexapro, Xanax, benzo, benzos, Ativan, Klonopin, Adderall, lamotrigine, lithium, blood thinner, opioids, painkillers, weed, marijuana, cannabis, pot, CBD, alcohol, beer, wine, drinking, smoking, supplements',
      {
        id: 'faq.other-medicines.words',
        desc: 'Never shown. What readers may type when they look for the question on other medicines: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  'choosing-a-clinic': () =>
    msg('find a clinic, near me, provider, doctor, nurse, good clinic, best clinic, scam, legit, trust, reviews, license, qualified, questions to ask, where', {
      id: 'faq.choosing-a-clinic.words',
      desc: 'Never shown. What readers may type when they look for the question on choosing a clinic: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
    }),
  drive: () =>
    msg(
      'drive, driving, car, bike, ride, ride home, taxi, bus, work, job, next day, back to work, go to work, eat, eating, food, fasting, breakfast, drink, water, coffee, before, prepare, what to bring, what to wear, alone, after',
      {
        id: 'faq.drive.words',
        desc: 'Never shown. What readers may type when they look for the question on preparing and driving: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  'at-home': () =>
    msg(
      'home, mail, mail order, online, telehealth, lozenge, lozenges, troche, troches, tablet, tablets, by post, prescription, self, myself, alone, microdose',
      {
        id: 'faq.at-home.words',
        desc: 'Never shown. What readers may type when they look for the question on taking ketamine at home: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  cost: () =>
    msg(
      'cost, costs, price, prices, how much, money, pay, payment, payment plan, insurance, covered, coverage, Medicare, Medicaid, expensive, afford, cheap, free, bill, fees',
      {
        id: 'faq.cost.words',
        desc: 'Never shown. What readers may type when they look for the question on cost and who pays: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  compared: () =>
    msg('ECT, electroshock, shock, shock therapy, TMS, magnet, quetiapine, Seroquel, versus, vs, better than, instead, difference, psilocybin, mushrooms', {
      id: 'faq.compared.words',
      desc: 'Never shown. What readers may type when they look for the question on comparison with other treatments: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
    }),
  therapy: () =>
    msg('therapist, counseling, counselor, psychologist, talk, talking, CBT, psychotherapy, integration, shrink', {
      id: 'faq.therapy.words',
      desc: 'Never shown. What readers may type when they look for the question on talking therapy: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
    }),
  'suicidal-thoughts': () =>
    msg(
      'suicide, suicidal, kill myself, killing myself, end my life, end it, want to die, dying, dead, self-harm, hurt myself, cut myself, crisis, emergency, hotline, helpline, hopeless, help me, cannot go on, no reason to live',
      {
        id: 'faq.suicidal-thoughts.words',
        desc: 'Never shown. What readers may type when they look for the question on thoughts of suicide: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
      },
    ),
  'if-it-does-not-help': () =>
    msg('fail, failed, not working, did not work, no effect, nothing, worse, getting worse, stop, quit, give up, other options, alternatives, next, why not', {
      id: 'faq.if-it-does-not-help.words',
      desc: 'Never shown. What readers may type when they look for the question on if it does not help: everyday words, slang, short forms, in any order, with commas between. Do not translate word by word: write what people of your language type.',
    }),
};
