#include "catalogue/schema_keys.h"
#include "catalogue/schema_support.h"
#include "catalogue/titles.h"
#include "catalogue/yaml_document.h"

#include <QFileInfo>

namespace espalier::catalogue {

namespace {

struct Home {
    const char* folder;
    Kind kind;
    const char* typeAttribute; // null: the type stands elsewhere
};

// The layout of Apple's repository, docs/schema.yaml for the attributes.
constexpr Home homes[] = {{"mdm/profiles", Kind::Payload, "payloadtype"},
                          {"mdm/commands", Kind::Command, "requesttype"},
                          {"mdm/checkin", Kind::CheckIn, "requesttype"},
                          {"mdm/errors", Kind::Error, nullptr},
                          {"declarative/declarations/activations", Kind::Declaration, "declarationtype"},
                          {"declarative/declarations/assets", Kind::Declaration, "declarationtype"},
                          {"declarative/declarations/configurations", Kind::Declaration, "declarationtype"},
                          {"declarative/declarations/management", Kind::Declaration, "declarationtype"},
                          {"declarative/declarations/assets/credentials", Kind::Credential, "credentialtype"},
                          {"declarative/declarations", Kind::Other, "declarationtype"},
                          {"declarative/status", Kind::StatusItem, "statusitemtype"},
                          {"declarative/protocol", Kind::Other, "requesttype"},
                          {"other", Kind::Other, "payloadtype"}};

const Home* homeOf(const QString& path)
{
    const QString folder = path.section(QLatin1Char('/'), 0, -2);
    for (const Home& home : homes) {
        if (folder == QLatin1String(home.folder)) {
            return &home;
        }
    }
    return nullptr;
}

bool isTypeAttribute(const QString& name)
{
    static const QStringList names{QStringLiteral("payloadtype"), QStringLiteral("requesttype"),
                                   QStringLiteral("declarationtype"), QStringLiteral("statusitemtype"),
                                   QStringLiteral("credentialtype")};
    return names.contains(name);
}

// com.apple.MCX(WiFi).yaml -> WiFi
QString variantOf(const QString& path)
{
    const QString base = path.section(QLatin1Char('/'), -1);
    const qsizetype open = base.indexOf(QLatin1Char('('));
    const qsizetype close = base.lastIndexOf(QLatin1Char(')'));
    return open >= 0 && close > open ? base.mid(open + 1, close - open - 1) : QString();
}

class FileReader {
public:
    FileReader(QString path, const Home& home, const SchemaOptions& options, SchemaReport& report)
        : m_path(std::move(path)), m_home(home), m_source(m_path, options, report)
    {
        m_entry.kind = home.kind;
        m_entry.variant = variantOf(m_path);
        m_entry.source = m_path;
    }

    Result<Entry> read(const YAML::Node& root)
    {
        bool payload = false;
        for (const auto& [name, node] : TRY(m_source.attributes(root))) {
            if (name == QLatin1String("payload")) {
                payload = true;
                TRY(readPayload(node));
            } else if (name == QLatin1String("payloadkeys")) {
                m_entry.keys = TRY(SchemaKeys(m_source).read(node));
            } else if (name == QLatin1String("responsekeys")) {
                m_entry.responseKeys = TRY(SchemaKeys(m_source).read(node));
            } else if (name == QLatin1String("description") && m_source.keepsDescriptions()) {
                if (m_entry.help.isEmpty() && node.IsScalar()) {
                    m_entry.help = TRY(m_source.text(node));
                }
            } else if (isLeftOut(name)) {
                m_source.leaveOut(name);
            } else {
                m_source.remark(node, QStringLiteral("“%1” has no place in the catalogue").arg(name));
            }
        }
        if (!payload) {
            return SchemaSource::failure(root.Mark(), QStringLiteral("there is no “payload”"));
        }
        TRY(decideType(root));
        m_entry.title = titleOfType(m_entry.kind, m_entry.type, m_entry.variant);
        return std::move(m_entry);
    }

private:
    // Apple's sentences, and what describes other things than the keys themselves.
    static bool isLeftOut(const QString& name)
    {
        static const QStringList names{QStringLiteral("title"),    QStringLiteral("description"),
                                       QStringLiteral("examples"), QStringLiteral("notes"),
                                       QStringLiteral("reasons"),  QStringLiteral("related-status-items")};
        return names.contains(name);
    }

    Result<> readPayload(const YAML::Node& node)
    {
        std::optional<bool> beta;
        for (const auto& [name, value] : TRY(m_source.attributes(node))) {
            if (isTypeAttribute(name)) {
                m_entry.type = TRY(m_source.text(value));
                m_typeAttribute = name;
            } else if (name == QLatin1String("supportedOS")) {
                m_entry.support = TRY(readSupport(m_source, value));
            } else if (name == QLatin1String("apply")) {
                m_entry.apply = TRY(m_source.text(value));
            } else if (name == QLatin1String("beta")) {
                beta = TRY(m_source.boolean(value));
            } else if (name == QLatin1String("content") && m_source.keepsDescriptions()) {
                m_entry.help = TRY(m_source.text(value));
            } else if (name == QLatin1String("content")) {
                m_source.leaveOut(name);
            } else {
                m_source.remark(value, QStringLiteral("“%1” of a payload has no place in the catalogue").arg(name));
            }
        }
        for (Support& support : m_entry.support) {
            if (beta && !support.beta && !support.unavailable) {
                support.beta = beta;
            }
        }
        return {};
    }

    Result<> decideType(const YAML::Node& root)
    {
        const QString base = m_path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, -2);
        if (m_entry.kind == Kind::Error) {
            // Errors are told apart by the one value their key “code” takes.
            for (const auto& key : m_entry.keys) {
                if (key->name == QLatin1String("code") && key->choices.size() == 1) {
                    m_entry.type = key->choices[0].toString();
                }
            }
        } else if (!m_typeAttribute.isEmpty() && m_typeAttribute != QLatin1String(m_home.typeAttribute)) {
            m_entry.kind = Kind::Other; // declarative/status/statusreason.yaml
        }
        if (m_entry.kind == Kind::Payload &&
            (m_entry.type == QLatin1String("TopLevel") || m_entry.type == QLatin1String("CommonPayloadKeys"))) {
            m_entry.kind = Kind::Other;
        }
        if (m_entry.kind == Kind::Other && (m_entry.type.isEmpty() || m_entry.type == QLatin1String("any"))) {
            m_entry.type = base;
        }
        if (m_entry.type.isEmpty()) {
            return SchemaSource::failure(root.Mark(), QStringLiteral("the payload has no type"));
        }
        return {};
    }

    const QString m_path;
    const Home& m_home;
    SchemaSource m_source;
    Entry m_entry;
    QString m_typeAttribute;
};

} // namespace

bool isSchemaPath(const QString& path)
{
    return path.endsWith(QLatin1String(".yaml")) && homeOf(path) != nullptr;
}

Result<Entry> readSchemaFile(QByteArrayView bytes, const QString& path, const SchemaOptions& options,
                             SchemaReport& report)
{
    const Home* home = homeOf(path);
    if (home == nullptr) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is in none of the schema's folders"));
    }
    if (bytes.size() > options.limits.maxBytes) {
        return fail(ErrorCode::TooLarge, QStringLiteral("it is larger than %1 bytes").arg(options.limits.maxBytes));
    }
    // The YAML library throws at broken input and has its own limit of depth.
    try {
        const YAML::Node document = TRY(readYamlDocument(bytes));
        SchemaReport own;
        auto entry = FileReader(path, *home, options, own).read(document);
        if (entry) {
            report.add(own);
            ++report.filesRead[QLatin1String(home->folder)];
        }
        return entry;
    } catch (const YAML::Exception& error) {
        return SchemaSource::failure(error.mark, QString::fromStdString(error.msg));
    }
}

} // namespace espalier::catalogue
