import { describe, expect, it } from 'vitest';
import { canonical } from './canonical';

describe('canonical JSON', () => {
  it('sorts members by code unit at every depth and drops white space', () => {
    expect(canonical({ b: [1, { z: null, a: true }], a: 'x', é: 1, B: 2 })).toBe('{"B":2,"a":"x","b":[1,{"a":true,"z":null}],"é":1}');
  });

  it('leaves out undefined members and keeps undefined items as null, as JSON does', () => {
    expect(canonical({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
  });

  it('writes numbers as the standard asks', () => {
    expect(canonical([1.0, 1e21, 0.000001, -0])).toBe('[1,1e+21,0.000001,0]');
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonical({ a: Number.NaN })).toThrow(TypeError);
    expect(() => canonical([() => 0])).toThrow(TypeError);
  });
});
