import type { ComponentChildren, JSX } from 'preact';
import { leading, type Label } from './place.ts';
import { light } from './palette.ts';
import { px, type Rect } from './scales.ts';
import { widthOf, wrap } from './text.ts';

export const figureWidth = 960;
const fontFamily = "'Source Sans 3','Noto Sans','DejaVu Sans',sans-serif";

/** Sizes of a frame in pixels. Text is drawn at these sizes and never scaled. */
export interface FrameStyle {
  readonly width: number;
  readonly margin: number;
  /** size, leading, and the first line's foot */
  readonly title: { readonly size: number; readonly leading: number; readonly y: number };
  /** size (also of all that names none), leading, and the foot that the first line would have without a title */
  readonly text: { readonly size: number; readonly leading: number; readonly y: number };
  /** what the heading takes beside its lines */
  readonly head: number;
  /** how wide letters are at most, of what `widthOf` says: a page brings its own typeface, a file meets any */
  readonly letters: number;
}

/** A sheet of its own: file, report, terminal. */
export const sheetFrame: FrameStyle = {
  width: figureWidth,
  margin: 24,
  title: { size: 22, leading: 28, y: 38 },
  text: { size: 14, leading: 20, y: 34 },
  head: 30,
  letters: 1,
};

/** Of the page's own typeface, Source Sans 3: measured in both languages, at most 0.83 of what `widthOf` says. */
export const pageLetters = 0.86;

/** A picture inside a page, at the page's width. */
export function pageFrame(width: number): FrameStyle {
  return {
    width,
    margin: width < 500 ? 8 : 12,
    title: { size: 17, leading: 22, y: 21 },
    text: { size: 13, leading: 18, y: 20 },
    head: 16,
    letters: pageLetters,
  };
}

export interface FrameWords {
  readonly id: string;
  /** a sentence */
  readonly title: string;
  /** the title is heard, not drawn: what stands around the picture says it */
  readonly heard?: true;
  /** what is plotted, and over how many draws; a paragraph each */
  readonly subtitle: readonly string[];
  /** the picture in words */
  readonly description: string;
  /** sources, engine, scenario, draws, seed, link; a line each */
  readonly foot: readonly string[];
  /** code of the language, where it is not English */
  readonly language?: string;
}

export interface FrameLines {
  readonly style: FrameStyle;
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly foot: readonly string[];
  /** where the picture may begin */
  readonly top: number;
}

/** Words broken into lines, and the height they take. */
export function frameLines(words: FrameWords, style: FrameStyle = sheetFrame): FrameLines {
  const room = (style.width - 2 * style.margin) / style.letters;
  const title = words.heard ? [] : wrap(words.title, room, style.title.size, true);
  const subtitle = words.subtitle.flatMap((line) => wrap(line, room, style.text.size));
  const foot = words.foot.filter((line) => line !== '').flatMap((line) => broken(line, room));
  const top = style.head + title.length * style.title.leading + subtitle.length * style.text.leading;
  return { style, title, subtitle, foot, top };
}

/** Lines of the foot; a link has no spaces, so it is cut where the line is full. */
function broken(text: string, room: number): string[] {
  return wrap(text, room, 13).flatMap((line) => {
    const parts: string[] = [];
    for (let rest = line; rest !== '';) {
      let end = rest.length;
      while (end > 1 && widthOf(rest.slice(0, end), 13) > room) end--;
      parts.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    return parts;
  });
}

/** The one chart frame: title, subtitle, foot and text equivalent, all inside the picture. */
export function Frame(props: {
  words: FrameWords;
  lines: FrameLines;
  bottom: number;
  defs?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  const { words, lines, bottom } = props;
  const { width, margin, title: head, text } = lines.style;
  const height = bottom + (lines.foot.length === 0 ? 4 : 22 + lines.foot.length * 18);
  const [title, description] = [`${words.id}-title`, `${words.id}-description`];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${px(height)}`}
      width={width}
      height={px(height)}
      role="img"
      {...(words.language === undefined || words.language === 'en' ? {} : { lang: words.language })}
      aria-labelledby={`${title} ${description}`}
      font-family={fontFamily}
      font-size={text.size}
      fill={light.ink}
    >
      <title id={title}>{words.title}</title>
      <desc id={description}>{words.description}</desc>
      <defs>{props.defs}</defs>
      <rect width={width} height={px(height)} fill={light.paper} />
      {lines.title.map((line, i) => (
        <text x={margin} y={head.y + i * head.leading} font-size={head.size} font-weight="600">
          {line}
        </text>
      ))}
      {lines.subtitle.map((line, i) => (
        <text x={margin} y={text.y + lines.title.length * head.leading + i * text.leading} fill={light.second}>
          {line}
        </text>
      ))}
      {props.children}
      {lines.foot.length === 0 ? null : <path d={`M${margin} ${px(bottom)}H${width - margin}`} stroke={light.grid} />}
      {lines.foot.map((line, i) => (
        <text x={margin} y={px(bottom + 20 + i * 18)} font-size="13" fill={light.second}>
          {line}
        </text>
      ))}
    </svg>
  );
}

/** A label at its place, with a casing of paper. */
export function LabelAt(props: { label: Label; at: Rect; anchor?: 'start' | 'middle' | 'end' }): JSX.Element {
  const { label, at, anchor = 'start' } = props;
  if (label.badge) return <Badge label={label} at={at} />;
  const x = anchor === 'start' ? at.x : anchor === 'end' ? at.x + at.width : at.x + at.width / 2;
  return (
    <g
      font-size={label.size}
      text-anchor={anchor}
      paint-order="stroke"
      stroke={light.paper}
      stroke-width="4"
      stroke-linejoin="round"
    >
      {label.lines.map((line, i) => (
        <text
          x={px(x)}
          y={px(at.y + label.size * (i * leading + 0.95))}
          fill={line.colour}
          font-weight={line.bold ? 600 : 400}
        >
          {line.text}
        </text>
      ))}
    </g>
  );
}

function Badge({ label, at }: { label: Label; at: Rect }): JSX.Element {
  const [cx, cy] = [px(at.x + at.width / 2), px(at.y + at.height / 2)];
  return (
    <g>
      <circle cx={cx} cy={cy} r="9" fill={light.paper} stroke={light.ink} stroke-width="1.25" />
      <text x={cx} y={px(cy + 4.6)} text-anchor="middle" font-size={label.size} font-weight="600">
        {label.lines.map((line) => line.text).join('')}
      </text>
    </g>
  );
}

/** Lines of words under one another; colour, weight and anchor come from the group around them. */
export function Lines(props: { of: readonly string[]; x: number; y: number; leading?: number }): JSX.Element {
  const { of, x, y, leading: step = 17 } = props;
  return (
    <>
      {of.map((line, i) => (
        <text x={px(x)} y={px(y + i * step)}>
          {line}
        </text>
      ))}
    </>
  );
}

/** A line over a casing of paper, so that it stays apart from what it crosses. */
export function CasedPath(props: { d: string; stroke: string; width: number; dash?: string }): JSX.Element | null {
  if (props.d === '') return null;
  return (
    <g fill="none" stroke-linejoin="round">
      <path d={props.d} stroke={light.paper} stroke-width={props.width + 4} stroke-opacity=".9" />
      <path
        d={props.d}
        stroke={props.stroke}
        stroke-width={props.width}
        {...(props.dash === undefined ? {} : { 'stroke-dasharray': props.dash })}
      />
    </g>
  );
}
