import { expect, it } from 'vitest'
import { folderOf, joinPath, pathBelow } from '../../src/config/paths.ts'

it.each([
  ['/a/b', '/a'],
  ['/a', '/'],
  ['a', ''],
  ['a/b/c', 'a/b'],
])('folderOf(%j) is %j', (path, folder) => {
  expect(folderOf(path)).toBe(folder)
})

it.each([
  ['/a/b', 'c', '/a/b/c'],
  ['/a/b', '../c', '/a/c'],
  ['/a', '../../c', '/c'],
  ['', 'c', 'c'],
  ['..', '../c', '../../c'],
  ['a', './b/.', 'a/b'],
  ['a', '..', '.'],
  ['a', '/b', '/b'],
])('joinPath(%j, %j) is %j', (folder, path, joined) => {
  expect(joinPath(folder, path)).toBe(joined)
})

it.each([
  ['/a', '/a/b/c', 'b/c'],
  ['/', '/a', 'a'],
  ['/a', '/ab', undefined],
  ['/a', '/a/../b', undefined],
])('pathBelow(%j, %j) is %j', (folder, path, below) => {
  expect(pathBelow(folder, path)).toBe(below)
})
