-- Referrals, and whether another of the child came in the twelve months before.
select r.id, r.child, r.referred_on, r.is_accepted,
       coalesce(r.before_on >= r.referred_on - interval '12 months', false) as is_repeat
  from (select r.id, r.child, r.referred_on, r.is_accepted,
               max(r.referred_on) over (partition by r.child order by r.referred_on
                                        range between unbounded preceding and interval '1 day' preceding) as before_on
          from referral r) r
