// The facts of the Server screen from server.status.
#pragma once

#include "ui/common/fact_grid.h"
#include "ui/common/state.h"

#include <QJsonObject>

namespace espalier::ui {

[[nodiscard]] QList<Fact> addressFacts(const QJsonObject& status);
[[nodiscard]] QList<Fact> tlsFacts(const QJsonObject& tls, qint64 now);
[[nodiscard]] QList<Fact> pushFacts(const QJsonObject& certificate, const QJsonObject& service, qint64 now);
[[nodiscard]] QList<Fact> authorityFacts(const QJsonObject& authority, qint64 now);
[[nodiscard]] QList<Fact> listeningFacts(const QJsonObject& status, qint64 now);

// Failed once ended, a warning in the last 30 days.
[[nodiscard]] State stateOfEnd(qint64 notAfter, qint64 now);

} // namespace espalier::ui
