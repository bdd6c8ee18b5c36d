import type { ComponentChildren, JSX } from 'preact';
import { leading, type Label } from './place.ts';
import { light } from './palette.ts';
import { px, type Rect } from './scales.ts';
import { wrap } from './text.ts';

export const figureWidth = 960;
const margin = 24;
const fontFamily = "'Source Sans 3','Noto Sans','DejaVu Sans',sans-serif";

export interface FrameWords {
  readonly id: string;
  /** a sentence */
  readonly title: string;
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
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly foot: readonly string[];
  /** where the picture may begin */
  readonly top: number;
}

/** Words broken into lines, and the height they take. */
export function frameLines(words: FrameWords): FrameLines {
  const room = figureWidth - 2 * margin;
  const title = wrap(words.title, room, 22, true);
  const subtitle = words.subtitle.flatMap((line) => wrap(line, room, 14));
  const foot = words.foot.filter((line) => line !== '').flatMap((line) => wrap(line, room, 13));
  return { title, subtitle, foot, top: 18 + title.length * 28 + subtitle.length * 20 + 12 };
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
  const height = bottom + 22 + lines.foot.length * 18;
  const [title, description] = [`${words.id}-title`, `${words.id}-description`];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${figureWidth} ${px(height)}`}
      width={figureWidth}
      height={px(height)}
      role="img"
      {...(words.language === undefined || words.language === 'en' ? {} : { lang: words.language })}
      aria-labelledby={`${title} ${description}`}
      font-family={fontFamily}
      font-size="14"
      fill={light.ink}
    >
      <title id={title}>{words.title}</title>
      <desc id={description}>{words.description}</desc>
      <defs>{props.defs}</defs>
      <rect width={figureWidth} height={px(height)} fill={light.paper} />
      {lines.title.map((line, i) => (
        <text x={margin} y={38 + i * 28} font-size="22" font-weight="600">
          {line}
        </text>
      ))}
      {lines.subtitle.map((line, i) => (
        <text x={margin} y={34 + lines.title.length * 28 + i * 20} fill={light.second}>
          {line}
        </text>
      ))}
      {props.children}
      <path d={`M${margin} ${px(bottom)}H${figureWidth - margin}`} stroke={light.grid} />
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
