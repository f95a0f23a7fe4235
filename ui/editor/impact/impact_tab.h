// What saving this draft would do, before it is done: who gets it, who can't use it and why, what collides.
#pragma once

#include "ui/editor/editor_tab.h"

namespace espalier::ui {

class ImpactWatch;
class MessageBar;
class RecordList;
class TextLabel;

class ImpactTab : public EditorTab {
    Q_OBJECT
public:
    explicit ImpactTab(const EditorSurroundings& surroundings, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("impact"); }
    [[nodiscard]] QString title() const override { return tr("Impact"); }
    [[nodiscard]] bool isOffered() const override { return m_session.profile().id > 0; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showHead();
    void show(const QJsonObject& impact);

    EditorSession& m_session;
    ImpactWatch* m_watch;
    TextLabel* m_head;
    MessageBar* m_message;
    RecordList* m_list;
};

} // namespace espalier::ui
