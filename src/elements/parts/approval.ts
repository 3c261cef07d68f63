import type {Place} from '../../base/element.js';
import {approval, approvalNotes} from '../../content/approval.js';
import {references, type RefId} from '../../content/references.js';
import type {Question, Text} from '../../content/types.js';
import {currentLocale} from '../../localization/current.js';
import {date} from '../../localization/format.js';
import {approvalOf, type Approval} from '../../regions/approval.js';
import {isoOf} from '../../regions/iso.js';
import {allows} from './permissions.js';
import {isNamelessAt} from './wording.js';

const month = (iso = ''): string => date(iso) ?? iso;

const countryName = (code: string): string => new Intl.DisplayNames(currentLocale(), {type: 'region'}).of(code) ?? code;

/**
 * Sentences on whether this use is approved in the reader's country, with the month in which that was looked up. Never empty: where nobody
 * looked it says so. A strict country lists no approved use; `full` adds, elsewhere, each use with its month, and who pays.
 */
export function approvalTexts(place: Place, full = false): Text[] {
  const found = approvalOf(place.region);
  if (!found) return [approval.unknown];
  const where = () => approval.where(countryName(isoOf(place.region)), month(found.checkedOn));
  if (isNamelessAt(place)) return [where, approval.nameless];
  const {scope, mark} = found.ketamine;
  const offLabel = mark === 'K' ? approval.offLabelUnsure : scope === 'mental' ? approval.offLabelMental : approval.offLabel;
  return [where, offLabel, ...(allows(place, 'names') ? [...sprayTexts(found, full), approval.ask] : [approval.others])];
}

function sprayTexts({spray, notes}: Approval, full: boolean): Text[] {
  const {resistant, emergency, alone} = spray;
  const short = !spray.approved ? approval.sprayNot : spray.mark === 'V' ? approval.spray : approval.sprayReported;
  if (!full) return [short];
  const since = resistant?.since;
  return [
    resistant ? (resistant.withPill ? approval.resistantWithPill : approval.resistant) : short,
    since && (() => (resistant.mark === 'V' ? approval.since : approval.sinceReported)(month(since))),
    emergency && approval.emergency,
    alone && (alone === 'unknown' ? approval.aloneUnknown : () => approval.alone(month(alone.since))),
    ...notes.map((note) => () => approvalNotes[note.says](month(note.since))),
  ].filter((text) => typeof text === 'function');
}

/** The sources of these sentences. */
export const approvalRefs = ({region}: Place): RefId[] => approvalOf(region)?.refs.filter((id): id is RefId => id in references) ?? [];

/** The question about approval, its answer ending with what is known of the reader's country; any other question as it is. */
export function withApproval(question: Question, place: Place): Question {
  const [where, ...list] = approvalTexts(place, true);
  if (!question.approval || !where || !list.length) return question;
  const refs = approvalRefs(place).filter((id) => !question.refs.includes(id));
  return {...question, body: [...question.body, where, {list}], refs: [...question.refs, ...refs]};
}
