import { describeRuleCases } from './support/places.ts'

const key = 'sshkey --username=root "ssh-ed25519 AAAAC3 me"\n'

describeRuleCases({
  'login/not-a-hash': [
    ['rootpw --iscrypted ‹hunter2›\n'],
    ['rootpw --iscrypted ‹nope›\n', { release: 'RHEL9' }],
    ['rootpw --lock --iscrypted ‹locked›\n', { release: 'F44' }],
    ['user --name=a --iscrypted --password ‹secret› --groups=wheel\n'],
    ['rootpw --lock --iscrypted locked\n', { release: 'F42' }],
    ['rootpw --iscrypted $y$j9T$a$b\n'],
    ['rootpw --iscrypted $ROOT_HASH\nuser --name=a --iscrypted --password={{h}}\n'],
  ],
  'login/nobody-can-log-in': [
    ['rootpw ‹--lock› # x\n'],
    ['rootpw --lock\nuser --name=a --password=x --lock\nuser --name=‹b› --groups=wheel\n'],
    ['rootpw ‹--lock›\n%packages\n@core\nvim\n%end\n'],
    ['‹rootpw --iscrypted nope›\n'],
    [`rootpw --lock\n${key}`],
    ['rootpw x\n'],
    ['rootpw --lock\n%packages\n@^workstation-product-environment\n%end\n'],
    ['rootpw --lock\nbootloader --disabled\n'],
    ['rootpw --lock\nfirstboot --reconfig\n'],
    ['rootpw --lock\n%include users.ks\n'],
  ],
  'login/root-over-ssh': [
    ['‹rootpw› --plaintext x\n', { release: 'RHEL9' }],
    ['‹rootpw› x\nuser --name=a\n', { release: 'F42' }],
    ['rootpw x\n', { release: 'RHEL8' }],
    ['rootpw --allow-ssh x\n'],
    [`rootpw x\n${key}`],
    ['rootpw x\n%post\nsed -i s/x/PermitRootLogin\\ yes/ /etc/ssh/sshd_config\n%end\n'],
  ],
  'login/unknown-group': [
    ['user --name=a --groups=wheel,‹developers›\n'],
    ['user --name=a --groups ‹whee›\n'],
    ['user --name=a --groups="‹sudo›, adm"\n'],
    ['user --name=a --groups=dev\ngroup --name=dev\n'],
    ['user --name=a --groups="wheel(10), b"\nuser --name=b\n'],
    ['user --name=a --groups=x\n%include more.ks\n'],
  ],
  'login/existing-account': [
    ['user --name=‹root›\n'],
    ['user --name=a --uid=1000\nuser --name=b --uid ‹1000›\n'],
    ['group --name=a --gid=‹10›\n'],
    ['group --name=‹users› --gid=1000\n'],
    ['user --name=a --uid=1000\nuser --name=b --uid=1001\n'],
    ['group --name=a --gid=1000\nuser --name=b --uid=1000 --gid=1000\n'],
    ['user --name=a --uid=1000\nuser --name=a --uid=1000\n'],
  ],
  'login/invalid-name': [
    ['user --name="‹a b›"\n'],
    ['group --name=‹-x›\n'],
    ['user --name ‹12345› --uid=5\n'],
    ['user --name=a.b-c_d$\ngroup --name=A\n'],
    ['user --name=@NAME@\n'],
  ],
  'login/negative-id': [
    ['user --name=a --uid=‹-1› --gid=‹-2›\n'],
    ['group --name=a --gid ‹4294967295›\n'],
    ['user --name=a --uid=0\n'],
    ['group --name=a --gid=4294967294\n'],
  ],
  'login/invalid-sshkey': [
    ['sshkey --username=a ‹"AAAAC3 me"›\n'],
    ['sshkey --username=a ‹ssh-rsa›\n'],
    [key],
    ['sshkey --username=a "from=\\"10.0.0.1\\" ecdsa-sha2-nistp256 AAAAE2 me"\n'],
    ['sshkey --username=a "{{ key }}"\nsshkey --username=b $KEY\n'],
  ],
  'login/relative-path': [
    ['user --name=a --homedir=‹home/a›\n'],
    ['user --name=a --shell ‹zsh› --homedir=/home/a\n'],
    ['user --name=a --shell=/bin/zsh\n'],
    ['user --name=a --homedir=$HOME\n'],
  ],
  'login/two-password-kinds': [
    ['rootpw --iscrypted ‹--plaintext› x\n'],
    ['user --name=a --plaintext --password=x ‹--iscrypted›\n'],
    ['rootpw --plaintext x\n'],
    ['user --name=a --iscrypted --password=$6$a$b\n'],
  ],
})
