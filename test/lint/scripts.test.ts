import { describePlaces } from './support/places.ts'

describePlaces({
  'scripts/section-word-in-body': [
    ['%post\ncat <<EOF\n‹%end›\nEOF\n'],
    ["%post --interpreter=/bin/bash\ncat <<-'E F' >x; cat << B\n\tE F\nx\nB\n%end\n"],
    ['%pre\ncat <<\\EOF\n EOF\n  ‹%end # x›\n'],
    ['%post\necho $((1<<2)) <<<EOF "<<A" \'<<B\' # <<C\n%end\n'],
    ['%post --interpreter=/usr/bin/python3\ncat <<EOF\n%end\n'],
    ['%post\ncat <<EOF\n%include x\n%end\n'],
    ['%post\ncat <<EOF\n‹›%packages\n%end\n'],
    ['%post\r\ncat <<EOF\r\nEOF\r\n%end\r\n'],
  ],
})
