import type { FastifyRequest } from 'fastify';
import { told } from '../model/document/index.ts';
import { refusal } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** On every answer, whatever it is. The workbench needs no more: it has no inline script or style, and asks nobody else. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Whether only this machine can reach a host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Refuses a request that came under a strange name: a page elsewhere can point a name of its own at this machine, and
 * would then read what we answer as if it were its own (DNS rebinding).
 *
 * @param port that we listen on
 */
export function wrongHost({ headers }: Pick<FastifyRequest, 'headers'>, host: string, port: number): Refusal | null {
  const asked = (headers.host ?? '').toLowerCase();
  const names = ['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host];
  const ours = names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  if (ours.includes(asked)) return null;
  return refusal(421, 'Host', {
    code: 'wrong-host',
    wrong: told`this server does not answer for ${asked === '' ? told`no name` : asked}`,
    expected: ours.slice(0, 3).join(', '),
    todo: 'open it at one of these addresses',
  });
}
