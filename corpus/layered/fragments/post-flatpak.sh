flatpak remote-add --system --if-not-exists --title 'Example apps' example https://flatpak.example.org/repo/example.flatpakrepo
