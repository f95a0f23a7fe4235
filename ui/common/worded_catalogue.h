// The catalogue, its rules and the templates in the user's language. They are data, not code, so their English words
// are the sources of translations/catalogue_LANGUAGE.ts; what isn't there stays English. Any thread, once the
// translations are installed.
#pragma once

#include "catalogue/catalogue.h"

namespace espalier::ui {

[[nodiscard]] QString catalogueWords(const QString& english);

// The one inside the program; made on first use. Internal when our own file is broken.
[[nodiscard]] Result<std::shared_ptr<const catalogue::Catalogue>> wordedCatalogue();

} // namespace espalier::ui
