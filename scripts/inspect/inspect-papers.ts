/** `inspect papers FILE`: the papers of a file, in the shape of the labelled papers (DESIGN.md, contract of names). */
import type { AgendaItem, EarlierTreatment, Paper } from '../../lib/model/paper.ts';
import { readDocument } from '../../lib/papers/read-document.ts';
import type { FileText } from './read-file.ts';

export function inspectPapers(file: FileText) {
  return { papers: readDocument(file).papers.map((paper) => inspectedPaper(file, paper)) };
}

function inspectedPaper(file: FileText, paper: Paper) {
  const { council, kind, label, meetingDates, meetingNumber, venue } = paper;
  const cases = paper.items.map(inspectedCase);
  const span = file.inFile(paper.start, paper.end);
  return { ...span, council, kind, label, meetingDates, meetingNumber, venue, cases };
}

function inspectedCase(item: AgendaItem) {
  return {
    number: item.number,
    year: item.year,
    title: item.title,
    altTitles: item.otherTitles,
    sakstype: item.kind,
    sakstypeAlt: item.otherKind,
    proposedDecision: item.proposal?.text ?? null,
    decision: item.decision?.text ?? null,
    attachments: item.attachments.map(({ label }) => label),
    attachmentTexts: Object.fromEntries(item.attachments.map(({ label, title }) => [label, title])),
    earlier: item.earlier.map(inspectedEarlier),
    earlierNote: item.earlierNote,
  };
}

function inspectedEarlier({ council, number, year, title, decision, meetingDate, kind }: EarlierTreatment) {
  return { council, number, year, title, decisionText: decision?.text ?? null, meetingDate, sakstype: kind };
}
