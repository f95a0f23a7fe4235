// The keys of a command against the catalogue, by the rules that judge profiles (profiles/validation). Pure; any
// thread.
#pragma once

#include "catalogue/catalogue.h"
#include "commands/traits.h"
#include "plist/value.h"
#include "profiles/validation/problem.h"

namespace espalier::commands {

// keys: the Command dictionary, with or without RequestType. What the server puts in itself (form.h) may be missing.
// device: null when it isn't meant for a certain one.
[[nodiscard]] QList<profiles::Problem> problemsIn(const plist::Dict& keys, const catalogue::Entry& command,
                                                  const catalogue::Catalogue& catalogue, const Traits* device,
                                                  Channel channel = Channel::Device);

} // namespace espalier::commands
