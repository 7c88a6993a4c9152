// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are of shells and template languages
import { describe, expect, it } from 'vitest'
import { folder, ks } from './run-ks.ts'

const lint = async (text: string) => (await ks(['lint', 'a.ks'], { cwd: folder({ 'a.ks': text }) })).stderr

describe('the language of a template that is judged as a kickstart', () => {
  it.each([
    ['jinja', 'user --name={{ name | default("core") }}\n'],
    ['jinja', '{% if luks %}\nautopart --encrypted\n{% endif %}\n'],
    ['erb', 'url --url=<%= @host.medium %>\n'],
    ['hcl', 'rootpw ${kind} ${root_hash}\n%packages\n%end\n'],
    ['hcl', '%{ for package in packages ~}\n${package}\n'],
    ['at', 'ignoredisk --only-use=sda @KS_DISK@\n'],
    ['cheetah', "url --url=$tree\n$SNIPPET('network')\n"],
  ])('is %s', async (language, text) => {
    expect(await lint(text)).toContain(`--template ${language} `)
  })

  it.each([
    'nosuch\n',
    'nosuch @Development Tools\n',
    'nosuch\n# %include ${somewhere}\nrootpw --iscrypted ${hash}\n',
    'nosuch\n%post\nfor user in ${users}; do echo "{{ user }} <%= %> @HOST@"; done\n%end\n',
    'nosuch http://a/$releasever\n',
  ])('is none in %j', async (text) => {
    expect(await lint(text)).toBe('')
  })
})

describe('ks lint', () => {
  const jinja = 'lang {{ lang }}\nuser --name={{ name }}\n'

  it('says when a file with errors looks like a template', async () => {
    const cwd = folder({ 'a.ks': jinja, 'b.ks': jinja, 'c.ks': 'part / ${size}\n' })
    expect((await ks(['lint', 'a.ks'], { cwd })).stderr).toBe(
      'ks: "a.ks" looks like a template: --template jinja judges nothing that placeholders touch\n',
    )
    expect((await ks(['lint', '.'], { cwd })).stderr).toBe(
      'ks: "a.ks" and 2 more look like templates: --template auto judges nothing that placeholders touch\n',
    )
  })

  it('says nothing when it knows, or when placeholders do no harm', async () => {
    const cwd = folder({ 'a.ks': jinja, 'b.ks': '# ${who}\nlang en_US.UTF-8\nkeyboard us\n' })
    expect((await ks(['lint', '--template', 'jinja', 'a.ks'], { cwd })).stderr).toBe('')
    expect((await ks(['lint', 'b.ks'], { cwd })).stderr).toBe('')
  })
})
