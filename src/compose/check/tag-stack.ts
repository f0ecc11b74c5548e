/**
 * The tags that are open at a point of a template, and what is wrong with how they nest.
 *
 * A tag that is opened within a branch of an `{{#if}}` or within an `{{#each}}` has to be closed in it.
 */

import type { EndTag, MarkupToken, StartTag } from '../template/markup-tokens.ts';
import type { Span } from '../template/spans.ts';
import { rootRule, type TagRule, tagRules } from './markup.ts';

export interface OpenTag extends Span {
  readonly name: string;
  readonly rule: TagRule;
  /** Unknown or in a wrong place: its start has been reported, its end goes without a word. */
  readonly faulty: boolean;
}

export type NestingFault =
  | { readonly kind: 'unknown'; readonly tag: StartTag | EndTag }
  | { readonly kind: 'misplaced'; readonly tag: StartTag; readonly parent: OpenTag }
  | { readonly kind: 'unclosed'; readonly tag: OpenTag }
  | { readonly kind: 'stray'; readonly tag: EndTag }
  | { readonly kind: 'mismatched'; readonly tag: EndTag; readonly open: OpenTag }
  | { readonly kind: 'self-closed'; readonly tag: StartTag };

/** Tags that follow each other and never stand in each other. */
const alike = [['td', 'th'], ['tr'], ['thead', 'tbody'], ['p', 'h1', 'h2', 'h3', 'h4']];

const anything: TagRule = { children: Object.keys(tagRules), text: true, attributes: {} };

export class TagStack {
  private readonly tags: OpenTag[];
  /** How many tags were open at the start of each branch that is open now. */
  private readonly bases: number[] = [1];

  private readonly tokens: readonly MarkupToken[];

  /** `parent` is the tag that the whole template stands in; empty for none. */
  constructor(parent: string, tokens: readonly MarkupToken[]) {
    this.tokens = tokens;
    this.tags = [{ name: parent, rule: tagRules[parent] ?? rootRule, faulty: false, start: -1, end: -1 }];
  }

  /** The innermost open tag that is known. */
  get parent(): OpenTag {
    return this.tags.findLast((tag) => tag.rule !== anything) ?? this.bottom;
  }

  /** Whether text may stand here. */
  get takesText(): boolean {
    return this.top.rule.text;
  }

  /** The offset of the open `tr` or `colgroup`; -1 when the row began in another file; undefined outside both. */
  get row(): number | undefined {
    const row = this.tags.slice(1).findLast((tag) => ['tr', 'colgroup', 'table'].includes(tag.name));
    if (row !== undefined) return row.name === 'table' ? undefined : row.start;
    return ['tr', 'td', 'th'].includes(this.bottom.name) ? -1 : undefined;
  }

  open(tag: StartTag): NestingFault[] {
    const rule = tagRules[tag.name];
    if (rule === undefined) {
      if (!tag.selfClosing) this.push(tag, anything, true);
      return [{ kind: 'unknown', tag }];
    }
    const faults = this.makeRoom(tag);
    const misplaced = !this.parent.rule.children.includes(tag.name);
    if (misplaced) faults.push({ kind: 'misplaced', tag, parent: this.parent });
    else if (tag.selfClosing && !rule.void) faults.push({ kind: 'self-closed', tag });
    if (!rule.void && !tag.selfClosing) this.push(tag, rule, misplaced);
    return faults;
  }

  /** Closes the tag and says what is wrong; `quiet` when the end of a reported tag was taken. */
  close(tag: EndTag): { readonly faults: NestingFault[]; readonly quiet: boolean } {
    const at = this.tags.findLastIndex((open) => open.name === tag.name);
    if (at >= this.base) {
      const quiet = this.tags[at]?.faulty ?? false;
      const faults = this.closeDownTo(at + 1);
      this.tags.pop();
      return { faults, quiet };
    }
    if (this.isMeantFor(this.top, tag)) {
      const { top } = this;
      this.tags.pop();
      return { faults: [{ kind: 'mismatched', tag, open: top }], quiet: false };
    }
    if (tagRules[tag.name] !== undefined) return { faults: [{ kind: 'stray', tag }], quiet: false };
    if (this.tags.length > this.base) this.tags.pop();
    return { faults: [{ kind: 'unknown', tag }], quiet: false };
  }

  /** `<th>…</td>`: the end of one that is like it, and its own does not follow. */
  private isMeantFor({ name }: OpenTag, tag: EndTag): boolean {
    const siblings = alike.some((names) => names.includes(name) && names.includes(tag.name));
    return this.tags.length > this.base && siblings && !this.endsLater(name, tag.start);
  }

  enterBlock(): void {
    this.bases.push(this.tags.length);
  }

  /** Ends a branch: what it opened and did not close. */
  nextBranch(): NestingFault[] {
    return this.closeDownTo(this.base);
  }

  leaveBlock(): NestingFault[] {
    const faults = this.closeDownTo(this.base);
    this.bases.pop();
    return faults;
  }

  private get base(): number {
    return this.bases.at(-1) ?? 1;
  }

  private get top(): OpenTag {
    return this.tags.at(-1) ?? this.bottom;
  }

  private get bottom(): OpenTag {
    const [bottom] = this.tags;
    if (bottom === undefined) throw new Error('the outermost tag was closed');
    return bottom;
  }

  private push(tag: StartTag, rule: TagRule, faulty: boolean): void {
    this.tags.push({ name: tag.name, rule, faulty, start: tag.start, end: tag.end });
  }

  /** A tag that fits next to one that is open tells that this one was not closed; unless its end does follow. */
  private makeRoom(tag: StartTag): NestingFault[] {
    if (this.parent.rule.children.includes(tag.name)) return [];
    const at = this.tags.findLastIndex(({ rule }) => rule !== anything && rule.children.includes(tag.name));
    const beside = this.tags[at + 1]?.name ?? '';
    const siblings = alike.some((names) => names.includes(beside) && names.includes(tag.name));
    const nested = beside !== tag.name && this.endsLater(beside, tag.start);
    return at >= this.base - 1 && siblings && !nested ? this.closeDownTo(at + 1) : [];
  }

  private endsLater(name: string, from: number): boolean {
    const next = this.tokens.find((token) => token.start > from && 'name' in token && token.name === name);
    return next?.kind === 'end';
  }

  private closeDownTo(height: number): NestingFault[] {
    const left = this.tags.splice(Math.max(height, 1));
    return left.filter((tag) => !tag.faulty).map((tag) => ({ kind: 'unclosed', tag }));
  }
}
