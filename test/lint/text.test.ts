import { describePlaces } from './support/places.ts'

describePlaces({
  'text/crlf': [
    ['reboot\n‹lang C›\r\n\r\n'],
    ['lang C\r\n%post\r\n‹echo hi›\r\n%end\r\n'],
    ['lang C\rx\n'],
    ['%post\n‹›\r\n%end\n'],
  ],
  'text/cut-at-hash': [
    ['rootpw a‹#›b#c d\n'],
    ['lang "C"‹#›\n'],
    ['rootpw a\\#b\n'],
    ['rootpw "a#b" #c\n'],
    ['text‹#› x\n'],
    ['#rootpw a#b\n'],
  ],
  'text/smart-quotes': [
    ['repo --name=‹“›a” --baseurl=http://a/\nuser --name=a --gecos=‹“›A B”\n'],
    ['network ‹—›bootproto=dhcp ‑‑device=link\n%packages ‹–-›nocore\n‹“›vim”\n%end\n'],
    ['user --name=a --gecos="“A” – B"\nuser --name=b --gecos=O’Brien\n'],
    ['%post\necho “a”\nsystemctl enable ‹“›sshd” && systemctl ‹–›-now enable a\n%end\n'],
    ['%post\ncat > /a <<EOF\n“a”\nEOF\nuseradd -c O’Brien b\n%end\n'],
    ['%post --interpreter=/usr/bin/python3\nx = “a”\n%end\n'],
    ['# “a”\n%post\necho “a” –b\n%end\n%packages\nvim # “editor”\n%end\n'],
  ],
  'text/trailing-semicolon': [
    ['lang C‹;› # x\nreboot‹;;›\n'],
    ['bootloader --append="a"‹;›\n'],
    ['bootloader --append="a;"\nrootpw a;b\nlang C\\;\n'],
    ['%post\nreboot;\n%end\n# reboot;\n'],
  ],
  'text/time-zone': [
    ['timezone ‹Europe/Pargue› --utc\n'],
    ['timezone --utc ‹"europe/Prague"›\n'],
    ['timezone ‹Mars/Olympus›\n'],
    ['timezone Etc/GMT-14\ntimezone UTC\ntimezone GB-Eire\n'],
    ['timezone "America/New York"\n', { release: 'RHEL7' }],
    ['timezone $zone\ntimezone --utc\n'],
  ],
  'text/locale': [
    ['lang ‹en-US› # x\n'],
    ['lang en_US.UTF-8 --addsupport=cs_CZ,‹en_UK.UTF-8›\n'],
    ['lang en_GB.utf8\nlang sr_RS@latin\nlang fil_PH --addsupport=C\n'],
    ['lang $LANG\nlang ""\nlang ca_ES.UTF-8@valencia\n'],
  ],
  'text/keyboard-layout': [
    ['keyboard ‹en_US›\n'],
    ["keyboard --vckeymap=‹en› --xlayouts='us','‹uk›'\n"],
    ['keyboard --vckeymap="‹de nodeadkeys›"\n'],
    ["keyboard uk\nkeyboard --vckeymap=de-latin1 --xlayouts='de (nodeadkeys)','jp_106','us(intl)'\n"],
    ['keyboard "jp106"\nkeyboard --vckeymap=$map\n'],
    ["keyboard --vckeymap=‹uss› --xlayouts='us','‹deutsch›'\n"],
    ['keyboard ‹ja›\nkeyboard sg-latin1-nodeadkeys\n'],
    ["keyboard --vckeymap=ruwin_alt-UTF-8 --xlayouts='latam (dvorak)','cz (qwerty)'\n"],
  ],
  'text/firewall-port': [
    ['firewall --enabled --port=22:tcp,‹70000:udp› --ssh\n'],
    ['firewall --port=‹0:tcp›\nfirewall --port=‹90-80:tcp›\nfirewall --port=‹ssh›\n'],
    ['firewall --port=1:tcp,65535:udp,10-20:sctp\n'],
    ['firewall --service=99999:tcp --port=$port\n'],
  ],
  'text/firewall-service': [
    ['firewall --enabled --service=http,‹htps› --ssh\n'],
    ['firewall --remove-service=‹shh›\nfirewall --service=‹cockpti›\n'],
    ['firewall --service=ssh,tftp-client,my-app,x\n'],
    ['firewall --port=22:tcp --trust=shh\nservices --enabled=shh\n'],
  ],
})
