#pragma once

#include "ui/common/card.h"

#include <QJsonArray>

namespace espalier::ui {

// Which systems run, per platform: the newest release, older ones.
class SystemsCard : public Card {
    Q_OBJECT
public:
    explicit SystemsCard(QWidget* parent = nullptr);
    void setSystems(const QJsonArray& byOs);

private:
    QWidget* m_content = nullptr;
    QJsonArray m_shown;
};

// Newer releases first: "26.4" before "18.7.6".
[[nodiscard]] bool isNewerRelease(const QString& first, const QString& second);

} // namespace espalier::ui
