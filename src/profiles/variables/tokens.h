// Variables and escaped variables in a text. For this folder.
#pragma once

#include <QList>
#include <QString>

namespace espalier::profiles {

struct VariableToken {
    qsizetype begin = 0;
    qsizetype length = 0;
    QString name;
    bool escaped = false; // %%{…}: stands for %{…}
    bool operator==(const VariableToken&) const = default;
};

[[nodiscard]] QList<VariableToken> variableTokens(QStringView text);

} // namespace espalier::profiles
