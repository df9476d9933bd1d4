/** The sheet on which one illustration is drawn: its definitions and small drawing helpers. */
import { num, type Point } from './geometry.ts';

/** Width and height of every illustration, in pixels. */
export const pageWidth = 2400;
export const pageHeight = 1600;

/** A colour stop: position from 0 to 1, colour, and optionally how opaque it is. */
export type Stop = readonly [at: number, colour: string, opacity?: number];

/** Collects gradients, clips and filters while an illustration is being drawn. */
export class Sketch {
  readonly #definitions: string[] = [];

  #define(build: (id: string) => string): string {
    const id = `d${this.#definitions.length}`;
    this.#definitions.push(build(id));
    return id;
  }

  /** A straight gradient across the painted shape; from left to right unless told otherwise. */
  linear(stops: readonly Stop[], from: Point = [0, 0], to: Point = [1, 0]): string {
    const ends = `x1="${num(from[0])}" y1="${num(from[1])}" x2="${num(to[0])}" y2="${num(to[1])}"`;
    const id = this.#define((name) => `<linearGradient id="${name}" ${ends}>${stopList(stops)}</linearGradient>`);
    return `url(#${id})`;
  }

  /** A round gradient from the middle of the painted shape. */
  radial(stops: readonly Stop[]): string {
    const id = this.#define((name) => `<radialGradient id="${name}">${stopList(stops)}</radialGradient>`);
    return `url(#${id})`;
  }

  /** Shows `content` only inside the outline. */
  inside(outline: string, content: string): string {
    const id = this.#define((name) => `<clipPath id="${name}"><path d="${outline}"/></clipPath>`);
    return `<g clip-path="url(#${id})">${content}</g>`;
  }

  /** Blurs `content` by a radius in the units of the place where it is drawn. */
  soft(content: string, radius: number): string {
    const id = this.#define(
      (name) =>
        `<filter id="${name}" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="${num(radius)}"/></filter>`,
    );
    return `<g filter="url(#${id})">${content}</g>`;
  }

  /** A shape in two tones: the lit tone is the shape itself pushed towards the light. */
  twoTone(outline: string, lit: string, dark: string, push: Point): string {
    const light = `<path d="${outline}" fill="${lit}" transform="translate(${num(push[0])} ${num(push[1])})"/>`;
    return fill(outline, dark) + this.inside(outline, light);
  }

  /** The finished SVG document. */
  document(...parts: readonly string[]): string {
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${pageWidth}" height="${pageHeight}" viewBox="0 0 ${pageWidth} ${pageHeight}">` +
      `<defs>${this.#definitions.join('')}</defs>${parts.join('')}</svg>`
    );
  }
}

function stopList(stops: readonly Stop[]): string {
  return stops
    .map(
      ([at, colour, opacity = 1]) =>
        `<stop offset="${num(at)}" stop-color="${colour}" stop-opacity="${num(opacity)}"/>`,
    )
    .join('');
}

const faded = (opacity: number): string => (opacity === 1 ? '' : ` opacity="${num(opacity)}"`);

/** A filled outline. */
export const fill = (outline: string, colour: string, opacity = 1): string =>
  `<path d="${outline}" fill="${colour}"${faded(opacity)}/>`;

/** A drawn line with round ends. */
export const stroke = (outline: string, colour: string, width: number, opacity = 1): string =>
  `<path d="${outline}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"${faded(opacity)}/>`;

/** An upright ellipse. */
export const ellipse = ([x, y]: Point, rx: number, ry: number, colour: string, opacity = 1): string =>
  `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${colour}"${faded(opacity)}/>`;

/** A rectangle, with rounded corners if asked. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  opacity = 1,
  round = 0,
): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${colour}"${faded(opacity)}${round > 0 ? ` rx="${num(round)}"` : ''}/>`;

/** Content moved, scaled (mirrored by a negative x scale) and turned. */
export function placed(content: string, [x, y]: Point, scaleX = 1, scaleY = scaleX, degrees = 0): string {
  const turn = degrees === 0 ? '' : ` rotate(${num(degrees)})`;
  return `<g transform="translate(${num(x)} ${num(y)}) scale(${String(scaleX)} ${String(scaleY)})${turn}">${content}</g>`;
}

/** Content turned around a point of its own. */
export const turned = (content: string, [x, y]: Point, degrees: number): string =>
  degrees === 0 ? content : `<g transform="rotate(${num(degrees)} ${num(x)} ${num(y)})">${content}</g>`;
