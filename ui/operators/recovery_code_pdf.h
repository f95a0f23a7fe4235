// The recovery code on a page for the safe.
#pragma once

#include <QByteArray>
#include <QString>

namespace espalier::ui {

[[nodiscard]] QByteArray recoveryCodePdf(const QString& code, qint64 madeAt);

} // namespace espalier::ui
