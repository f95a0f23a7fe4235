// Templates as the files they are. For this folder.
#pragma once

#include "catalogue/catalogue.h"
#include "profiles/templates/templates.h"

namespace espalier::profiles {

// ID.json and ID.mobileconfig of a folder, which may be one of the program's resources.
[[nodiscard]] Result<QList<Template>> readTemplates(const QString& folder, const catalogue::Catalogue& catalogue);
[[nodiscard]] Result<EditableDocument> readTemplateDocument(const QString& folder, const QString& id);

inline const QString shippedTemplates = QStringLiteral(":/templates/profiles");

} // namespace espalier::profiles
