/** A number of a release behind a word that goes with one, in addresses, keys and names of RPMs. */
export const releaseNumbersIn = {
  rhel: /(?:epel|rocky|almalinux|centos|rhel|oraclelinux)(?:[-/_]|-release-latest-|-(?:latest|stream)-)?(\d{1,2})(?=[./&_-]|$)|(?<=\/el)(\d{1,2})(?=\/)|(?<=\/)(\d{1,2})-stream(?=\/|$)|(?<=\.el)(\d{1,2})(?=[._])/gi,
  fedora:
    /(?:fedora|releases|development|updates(?:\/testing)?)[-/](\d{2})(?=[./&_-]|$)|(?<=-f)(\d{2})(?=[&_-]|$)|(?<=\.fc)(\d{2})(?=\.)/gi,
} as const
