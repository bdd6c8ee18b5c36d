import { expect, test } from 'vitest';
import type { Ask, Lane } from '../engine/protocol.ts';
import { ShelfDesk } from './shelf.ts';

function desk() {
  const asked: (readonly [Lane, Ask['kind']])[] = [];
  const shelf = new ShelfDesk({
    ask: (lane, ask) => void asked.push([lane, ask.kind]),
    cancel: (lane) => void asked.push([lane, 'shelf']),
  });
  return { asked, shelf };
}

test('the list and an item are asked for once', () => {
  const { asked, shelf } = desk();
  shelf.look();
  shelf.look();
  shelf.open('force/a');
  shelf.open('force/a');
  shelf.hear('shelf-item', { kind: 'shelf-item', at: 'force/a', item: null });
  shelf.open('force/a');
  expect(asked).toEqual([
    ['shelf', 'shelf'],
    ['shelf-item', 'shelf-item'],
  ]);
});

test('an item that gave way to another is asked for again', () => {
  const { asked, shelf } = desk();
  for (const at of ['force/a', 'force/b', 'force/a']) shelf.open(at);
  expect(asked.length).toBe(3);
});

test('a failure leaves everything to be asked again, and is told', () => {
  const { asked, shelf } = desk();
  shelf.look();
  expect(shelf.hear('shelf', { kind: 'failed', message: '' })).toBe(false);
  shelf.look();
  shelf.validate('url');
  shelf.hear('validate', { kind: 'failed', message: '' });
  expect(asked.map(([lane]) => lane)).toEqual(['shelf', 'shelf', 'validate']);
  expect(shelf.validation.value).toEqual({ stage: 'none' });
});

test('a validation tells its cases; progress of other runs is none of it', () => {
  const { shelf } = desk();
  shelf.validate('url');
  expect(shelf.hear('chart', { kind: 'progress', done: 1, of: 2 })).toBe(false);
  expect(shelf.hear('validate', { kind: 'progress', done: 3, of: 72 })).toBe(true);
  expect(shelf.validation.value).toEqual({ stage: 'running', done: 3, of: 72 });
  shelf.cancelValidation();
  expect(shelf.validation.value).toEqual({ stage: 'none' });
});
