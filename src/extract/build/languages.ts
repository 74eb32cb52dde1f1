/** Names of programming languages as highlighters show them above a piece of code. */
export const LANGUAGES = new Set(
  (
    'apache awk bash batch c c# c++ clojure cmd console cpp css csharp dart diff docker dockerfile elixir erlang f# go ' +
    'graphql groovy haskell html http ini java javascript js json jsx julia kotlin latex less lua makefile markdown ' +
    'matlab nginx nix objective-c perl php plaintext powershell protobuf python r ruby rust scala scss sh shell solidity ' +
    'sql svelte swift terminal text toml ts tsx typescript vue xml yaml yml zig zsh'
  ).split(' '),
);
