// What the audit log is searched by: words, who, what, about what, how it ended, when.
#pragma once

#include "base/clock.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QTimer;

namespace espalier::ui {

class AuditFilter : public QWidget {
    Q_OBJECT
public:
    explicit AuditFilter(const Clock& clock, QWidget* parent = nullptr);

    void setPeople(const QStringList& names); // who may have done something, beside devices and Espalier itself
    void onlyBy(const QString& actor);
    void onlyKind(const QString& kind, const QString& words);
    void onlyAbout(const QString& subjectKind, const QString& subject, const QString& words);
    void clear();

    [[nodiscard]] QJsonObject arguments() const; // as audit.list takes them
    [[nodiscard]] bool isEmpty() const { return arguments().isEmpty(); }
    void addToEnd(QWidget* widget); // of the first row
    void takeFocus();

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QComboBox* addChoice(QHBoxLayout* row, const QString& name, const char* objectName);
    void choose(QComboBox* box, const QString& key, const QString& words);
    [[nodiscard]] QPair<qint64, qint64> range() const; // from, to; 0: open

    const Clock& m_clock;
    QHBoxLayout* m_first;
    QHBoxLayout* m_second;
    QHBoxLayout* m_third; // what has no room in the second
    bool m_isNarrow = false;
    QLineEdit* m_text;
    QComboBox* m_who;
    QComboBox* m_what;
    QComboBox* m_about; // data: "kind" or "kind:subject"
    QComboBox* m_result;
    QComboBox* m_when;
    QWidget* m_between;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QTimer* m_typed; // a search begins when nobody types
};

} // namespace espalier::ui
