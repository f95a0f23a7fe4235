// What enrollment profiles ask of devices, for those made from now on: access rights, removal, signed messages, the
// authority of the server, identity and its key. What is chosen once for a device says so; what the server warns of is
// told before the sheet goes.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"

#include <QMap>

class QVBoxLayout;

namespace espalier::ui {

class AccessRightsList;
class Button;
class MessageBar;
class PageScroll;
class Segments;
class Switch;
class TextLabel;

class ProfileOptionsSheet : public Sheet {
    Q_OBJECT
public:
    ProfileOptionsSheet(server::Control& control, const Clock& clock, QWidget* over);

Q_SIGNALS:
    void saved(const QString& words);

private:
    using Settings = QMap<QString, QString>; // key and value of setting.*
    struct Warning {
        QString kind;
        int devices = 0;
    };
    [[nodiscard]] QWidget* buildBody();
    [[nodiscard]] Switch* option(const char* name, const QString& words, const QString& hint, QVBoxLayout* column);
    void addIdentity(QVBoxLayout* column);
    void addAuthorities(QVBoxLayout* column);
    void countAuthorities();
    void load();
    void show(const Settings& settings);
    [[nodiscard]] Settings chosen() const;
    [[nodiscard]] QStringList toSave() const; // keys, in an order that the server takes
    void adapt();
    void save();
    void tellFailure(const QString& key, const Error& error);
    void finish();

    server::Control& m_control;
    const Clock& m_clock;
    Settings m_stored;
    QList<Warning> m_warnings;
    bool m_isLoaded = false, m_isSaving = false, m_hasSaved = false;
    MessageBar* m_message;
    PageScroll* m_page = nullptr;
    QWidget* m_form = nullptr;
    AccessRightsList* m_rights;
    TextLabel* m_rightsNote;
    MessageBar* m_rightsWarning = nullptr; // while a right is taken away
    Switch* m_removal = nullptr;
    Switch* m_sign = nullptr;
    Switch* m_pin = nullptr;
    Segments* m_identity;
    Segments* m_key;
    TextLabel* m_identityHint;
    TextLabel* m_authorities = nullptr; // how many there are
    Button* m_cancel;
    Button* m_save;
};

} // namespace espalier::ui
