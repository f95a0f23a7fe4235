// What the server knows of Apple's payloads and commands, and a newer schema of Apple's that a person loads over it.
// Asks when it is shown and when something is loaded elsewhere.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/card.h"

#include <QJsonArray>

namespace espalier::ui {

class Button;
class FactGrid;
class MessageBar;

class CatalogueCard : public Card {
    Q_OBJECT
public:
    CatalogueCard(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    // What choosing a folder does.
    void load(const QString& folder);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void showFacts();
    void choose();
    void setWorking(bool working);
    void tellLoaded(const QJsonObject& report);
    void tellRefused(const Error& error);
    void confirmRemoval();

    server::Control& m_control;
    const Clock& m_clock;
    FactGrid* m_facts;
    MessageBar* m_message;
    Button* m_load;
    Button* m_remove;
    QJsonArray m_entries;
    QJsonObject m_loaded; // empty: the catalogue as it comes
};

} // namespace espalier::ui
