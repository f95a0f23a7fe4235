// The keys of one dictionary and everything below it. For this folder.
#pragma once

#include "profiles/validation/judging.h"
#include "profiles/validation/key_level.h"

namespace espalier::profiles {

class Meanings;

class KeyRules {
public:
    KeyRules(Judging& judging, bool isTop) : m_judging(judging), m_isTop(isTop) {}

    void judge(NodeId dict, const KeyLevel& level, const catalogue::SupportByPlatform& support);

private:
    void judgeKey(const KeyLevel& level, const catalogue::SupportByPlatform& support, const QString& name, NodeId node,
                  Meanings& meanings);
    void judgeElements(NodeId list, const KeyLevel& level, const catalogue::SupportByPlatform& support,
                       const QString& name);
    // Type, facts, and what lies below.
    void judgeNode(const catalogue::Key* key, const QString& name, NodeId node, const KeyLevel& level,
                   const catalogue::SupportByPlatform& support);
    void judgeLeaf(const catalogue::Key* key, const QString& name, NodeId node);
    void judgeMissing(NodeId dict, const KeyLevel& level, const catalogue::SupportByPlatform& support,
                      const QHash<QString, NodeId>& present);
    void tellMissing(NodeId dict, const catalogue::Key& key);
    [[nodiscard]] std::optional<Fix> fixOfAbsent(NodeId dict, const catalogue::Key& key) const;
    void tellUnknown(const QString& name, NodeId node, const QString& meant);
    [[nodiscard]] bool isHead(NodeId dict) const;
    [[nodiscard]] bool isJudgedElsewhere(const QString& name, NodeId dict) const;

    Judging& m_judging;
    const bool m_isTop;
};

} // namespace espalier::profiles
