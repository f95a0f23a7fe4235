// Four words that lead to a link, for whoever can't open an address or scan a code: read out, then typed in on a page
// of this server. The server knows them by their hash alone, so they are shown once. Says when they no longer lead
// anywhere, whoever ended them.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/enrollment/link_row.h"

#include <QTimer>

#include <optional>

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class Segments;
class TextLabel;

class SpokenWordsSheet : public Sheet {
    Q_OBJECT
public:
    SpokenWordsSheet(server::Control& control, const LinkRow& link, QWidget* over);

private:
    struct Code { // times in ms
        qint64 createdAt = 0, expiresAt = 0;
    };
    void load();
    void make();
    void end();
    void show(const QJsonObject& link);
    void adapt();
    [[nodiscard]] QWidget* buildBody();

    server::Control& m_control;
    LinkRow m_link;
    std::optional<Code> m_code; // the one that lives
    QString m_spoken;           // what was made here, while it lives
    qint64 m_spokenUntil = 0;
    bool m_isLoaded = false, m_waiting = false;
    int m_asked = 0; // only the last answer counts
    MessageBar* m_message;
    TextLabel* m_explanation;
    QWidget* m_life;
    Segments* m_hours;
    QWidget* m_made;
    TextLabel* m_words;
    QLineEdit* m_url;
    TextLabel* m_until;
    Button* m_end;
    Button* m_make;
    Button* m_copy;
    QTimer m_ends;
};

} // namespace espalier::ui
