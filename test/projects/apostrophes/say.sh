echo it's
