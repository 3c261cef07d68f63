import type {Place} from '../../base/element.js';
import {approval} from '../../content/approval.js';
import {references, type RefId} from '../../content/references.js';
import type {Question, Text} from '../../content/types.js';
import {currentLocale} from '../../localization/current.js';
import {date} from '../../localization/format.js';
import {approvalOf, type ApprovalDetail, type ApprovalFact, type KetamineStatus} from '../../regions/approval.js';
import {isoOf} from '../../regions/iso.js';
import {allows} from './permissions.js';
import {isNamelessAt} from './wording.js';

const month = (iso: string): string => date(iso) ?? iso;

const countryName = (code: string): string => new Intl.DisplayNames(currentLocale(), {type: 'region'}).of(code) ?? code;

/**
 * Sentences on whether this use is approved in the reader's country, with the month in which that was looked up. Never empty: where nobody
 * looked it says so. A strict country lists no approved use; `full` adds, elsewhere, each use with its month, and who pays.
 */
export function approvalTexts(place: Place, full = false): Text[] {
  const found = approvalOf(place.region);
  if (!found) return [approval.unknown];
  const where = () => approval.where(countryName(isoOf(place.region)), month(found.checkedOn));
  const said =
    ({says, since}: ApprovalFact<KetamineStatus | ApprovalDetail>) =>
    () =>
      approval[says](month(since ?? ''));
  if (isNamelessAt(place)) return [where, approval.nameless];
  if (!allows(place, 'names')) return [where, said(found.ketamine), approval.others];
  return [where, ...[found.ketamine, ...(full ? found.details : [found.spray])].map(said), approval.ask];
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
