import {approval} from '../../content/conditions/approval.js';
import type {Text} from '../../content/types.js';

/** What a country says of ketamine and esketamine for depression, with its date. No country has words of its own yet: what holds everywhere. */
export const approvalTexts = (_region: string): readonly Text[] => [approval.anywhere];
