// One schema file while it is read: its places, limits and what is left out. The YAML library's nodes come in, plain
// values and errors with line and column go out. For the reading parts of this folder only.
#pragma once

#include "catalogue/schema_folder.h"

#include <QJsonValue>

#include <yaml-cpp/yaml.h>

namespace espalier::catalogue {

class SchemaSource {
public:
    SchemaSource(QString file, const SchemaOptions& options, SchemaReport& report)
        : m_file(std::move(file)), m_options(options), m_report(report), m_nodes(options.limits.maxNodes),
          m_text(options.limits.maxText)
    {
    }

    [[nodiscard]] const SchemaLimits& limits() const { return m_options.limits; }
    [[nodiscard]] bool keepsDescriptions() const { return m_options.descriptions == Descriptions::Keep; }

    // "line 3, column 7: …"
    [[nodiscard]] static Failure failure(const YAML::Mark& at, const QString& what,
                                         ErrorCode code = ErrorCode::InvalidInput);
    void remark(const YAML::Node& at, const QString& what);
    void leaveOut(const QString& attribute) { ++m_report.wordsLeftOut[attribute]; }

    [[nodiscard]] Result<> countNode(const YAML::Node& at); // TooLarge when there were too many
    [[nodiscard]] Result<QString> text(const YAML::Node& node);
    [[nodiscard]] Result<QStringList> texts(const YAML::Node& node);
    [[nodiscard]] Result<bool> boolean(const YAML::Node& node);
    [[nodiscard]] Result<double> number(const YAML::Node& node);
    // As its key's type wants it: strings as written, else what plain YAML says.
    [[nodiscard]] Result<QJsonValue> value(const YAML::Node& node, Type type);

    // The pairs of a map. Not a map, a name that is no text, or two equal names: InvalidInput.
    struct Attribute {
        QString name;
        YAML::Node node;
    };
    [[nodiscard]] Result<QList<Attribute>> attributes(const YAML::Node& map);

private:
    const QString m_file;
    const SchemaOptions& m_options;
    SchemaReport& m_report;
    int m_nodes;
    qsizetype m_text;
};

} // namespace espalier::catalogue
