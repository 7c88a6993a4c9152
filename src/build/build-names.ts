/** What a build is called, as far as the user says. */
export interface BuildNames {
  /** `--name`: the image's name in Koji. */
  readonly name?: string
  /** `--image-version`: the image's version, not the release of the kickstart language. */
  readonly imageVersion?: string
  /** The image's release in Koji; Koji counts it up when it is left out, but not for scratch builds of live media. */
  readonly imageRelease?: string
  /** `--build-target`: Koji's name for the pair of tags to build from and into. */
  readonly buildTarget?: string
  /** koji-image only: `Fedora-42`, `RHEL-9.4`. */
  readonly distro?: string
}
