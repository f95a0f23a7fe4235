// One entry of the audit log in full, with the arguments as they were written.
#pragma once

#include "ui/screen.h"

#include <QJsonObject>

class QVBoxLayout;

namespace espalier::ui {

class Button;
class FactGrid;
class NameBook;
class StatePill;
class TextLabel;

class AuditDetail : public QWidget {
    Q_OBJECT
public:
    explicit AuditDetail(const NameBook& names, QWidget* parent = nullptr);
    void show(const QJsonObject& entry);

Q_SIGNALS:
    void closeRequested();
    void jumpRequested(const espalier::ui::Jump& jump);
    // More of the same.
    void actorWanted(const QString& actor);
    void kindWanted(const QString& kind, const QString& words);
    void subjectWanted(const QString& kind, const QString& subject, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Button* addLink(QVBoxLayout* column, const char* name);
    void copy();

    const NameBook& m_names;
    QJsonObject m_entry;
    TextLabel* m_title;
    StatePill* m_result;
    FactGrid* m_facts;
    TextLabel* m_argumentsTitle;
    FactGrid* m_arguments;
    Button* m_open;
    Button* m_bySame;
    Button* m_sameKind;
    Button* m_aboutSame;
};

} // namespace espalier::ui
