// payloadkeys, responsekeys and subkeys: the tree of keys, with aliases expanded and recursion cut.
#pragma once

#include "catalogue/schema_source.h"

#include <vector>

namespace espalier::catalogue {

class SchemaKeys {
public:
    explicit SchemaKeys(SchemaSource& source) : m_source(source) {}
    [[nodiscard]] Result<Keys> read(const YAML::Node& list);

private:
    [[nodiscard]] Result<std::shared_ptr<const Key>> readKey(const YAML::Node& node);
    [[nodiscard]] Result<> readFact(Key& key, const QString& name, const YAML::Node& value);
    [[nodiscard]] Result<> readType(Key& key, const YAML::Node& value);
    [[nodiscard]] Result<Range> readRange(const YAML::Node& value);
    [[nodiscard]] Result<> readSubkeys(Key& key, const YAML::Node& node, const YAML::Node& subkeys);

    SchemaSource& m_source;
    struct Open {
        YAML::Node node;
        QString name;
    };
    std::vector<Open> m_open; // the keys around the one being read
};

} // namespace espalier::catalogue
