import { expect, test } from 'vitest'
import { readSettings, readTypedSettings, settingNames, typedSetting } from './calibration.ts'
import { readFormulas, withFormulas, withoutFormulas } from './formulaList.ts'
import { likenessDefaults } from './settings.ts'

const typed = Object.fromEntries(settingNames.map((name) => [name, typedSetting(likenessDefaults, name)]))

test('the settings as a form shows them are read as they are', () => {
  expect(typed).toMatchObject({ same: '80', partial: '20', passages: '3', characters: '150', run: '60' })
  expect(readTypedSettings(typed)).toEqual({ ok: true, settings: likenessDefaults })
  const changed = readTypedSettings({ ...typed, same: '８５%', run: ' 70 ' })
  expect(changed).toEqual({ ok: true, settings: { ...likenessDefaults, same: 0.85, run: 70 } })
})

test('a figure that is none, is out of bounds or not below the band above is told at its name', () => {
  const read = readTypedSettings({ ...typed, heavy: '80', passages: '0', characters: '', run: '六十' })
  expect(read).toEqual({
    ok: false,
    problems: {
      heavy: { code: 'band-not-below' },
      passages: { code: 'number-out-of-bounds', values: { min: 1, max: 20 } },
      characters: { code: 'required' },
      run: { code: 'number-out-of-bounds', values: { min: 20, max: 1000 } },
    },
  })
})

test('a file names the settings that differ from those of the program, and no others', () => {
  expect(readSettings({ same: 0.9 })).toEqual({ ok: true, settings: { ...likenessDefaults, same: 0.9 } })
  expect(readSettings({ sane: 0.9 })).toMatchObject({ ok: false })
  expect(readSettings([1])).toMatchObject({ ok: false })
})

test('pasted lines become formulas, each once whatever its marks', () => {
  const read = readFormulas('不忘初心、牢记使命\r\n\n  不忘初心，牢记使命 \n撸起袖子加油干')
  expect(read).toEqual({ ok: true, formulas: ['不忘初心、牢记使命', '撸起袖子加油干'] })
  expect(readFormulas('不忘初心\n好')).toEqual({
    ok: false,
    problem: { code: 'formula-too-short', values: { line: 2, min: 3, max: 200 } },
  })
})

test('a list grows by what is new and shrinks by what is named', () => {
  const kept = ['不忘初心、牢记使命']
  expect(withFormulas(kept, ['不忘初心 牢记使命', '撸起袖子加油干'])).toEqual([...kept, '撸起袖子加油干'])
  expect(withoutFormulas(kept, ['不忘初心牢记使命'])).toEqual([])
})
