set -x
%include missing.sh
