// Profiles to begin with, shipped in resources/templates/profiles (its README says how they are written). Any thread.
#pragma once

#include "catalogue/support.h"
#include "profiles/editing/payloads.h"

#include <QHash>

namespace espalier::profiles {

struct TemplateField {
    Path path;
    QString title; // English, as all words of templates
    QString help;
    bool required = false;
    std::optional<plist::Value> value; // in the template; an empty one has to be filled in when required
    Kind kind = Kind::String;          // what it wants; by the catalogue where the template hasn't the key
    QString payloadType;
};

struct Template {
    QString id;
    QString title, summary, explains;
    QList<catalogue::Platform> platforms;
    QStringList needs;        // "supervised", "userapprovedmdm"
    QStringList payloadTypes; // in order
    QList<TemplateField> fields;
};

// In the order of their titles. Internal when our own files are broken.
[[nodiscard]] Result<QList<Template>> templates();
[[nodiscard]] Result<Template> templateById(const QString& id); // NotFound

struct NewFromTemplate {
    QString identifierPrefix;            // the organization's, "com.example"; must not be empty
    QString organization;                // PayloadOrganization of the profile; empty: none
    QHash<QString, plist::Value> values; // by TemplateField::path.text()
    MakeUuid makeUuid = newUuid;
};

// With an identifier of its own below the prefix, new UUIDs, and the values put in. InvalidInput for a value that is no
// field or of another kind. Required fields may still be empty, see unfilled().
[[nodiscard]] Result<EditableDocument> instantiate(const Template& from, const NewFromTemplate& with);
[[nodiscard]] QList<TemplateField> unfilled(const Template& from, const EditableDocument& document);

// What a person or shell typed for a field: yes/no, numbers, ISO dates, text; data as base64, lists of texts with
// commas.
[[nodiscard]] Result<plist::Value> fieldValue(const TemplateField& field, const QString& typed);

} // namespace espalier::profiles
